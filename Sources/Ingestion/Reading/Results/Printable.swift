/// Makes words from outside fit to stand in a message.
enum Printable {
  /// The text on one line: control characters and line ends escaped as `\u{A}`.
  static func line(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .format:
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text in quotes, on one line, cut after 60 characters.
  static func quote(_ text: String) -> String {
    let start = text.prefix(60)
    return "\"" + line(String(start)) + (start.endIndex == text.endIndex ? "\"" : "…\"")
  }

  /// A number of bytes as a person says it: `64 MB` is 64 × 1,048,576.
  static func size(_ bytes: Int) -> String {
    let units = [(1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "kB")]
    guard let (unit, name) = units.first(where: { bytes >= $0.0 }) else { return "\(bytes) bytes" }
    return "\(bytes / unit) \(name)"
  }
}
