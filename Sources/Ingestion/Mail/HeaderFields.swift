/// The header fields of a message or of an HTTP response (RFC 5322 section 2.2).
struct HeaderFields {
  private var fields: [(name: String, value: String)] = []

  /// Reads fields line by line, joining those that are folded; a line that is none is passed over.
  init(_ lines: some Sequence<Substring>) {
    for line in lines {
      if line.first == " " || line.first == "\t" {
        guard !fields.isEmpty else { continue }
        fields[fields.count - 1].value += " " + StoredText.trimmed(String(line))
      } else if let colon = line.firstIndex(of: ":") {
        fields.append(
          (
            line[..<colon].lowercased(),
            StoredText.trimmed(String(line[line.index(after: colon)...]))
          ))
      }
    }
  }

  /// The value of the first field of a name, given in lower case.
  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// The value without its parameters, in lower case: `text/html`.
  func kind(_ name: String) -> String? {
    self[name].map { StoredText.trimmed(String($0.prefix { $0 != ";" })).lowercased() }
  }

  /// A parameter of a field: `charset` of `text/html; charset=utf-8`.
  func parameter(_ parameter: String, of name: String) -> String? {
    guard let value = self[name] else { return nil }
    for part in Self.parts(of: value).dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, StoredText.trimmed(String(pair[0])).lowercased() == parameter else {
        continue
      }
      let text = StoredText.trimmed(String(pair[1]))
      return text.first == "\"" ? String(text.dropFirst().prefix { $0 != "\"" }) : text
    }
    return nil
  }

  /// The parts between semicolons that are not quoted.
  private static func parts(of value: String) -> [String] {
    var parts = [""]
    var isQuoted = false
    for character in value {
      if character == "\"" { isQuoted.toggle() }
      if character == ";", !isQuoted {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }
}
