/// Words of a header in another encoding than ASCII: `=?UTF-8?Q?caf=C3=A9?=` (RFC 2047).
enum EncodedWords {
  /// The text of a header's value; what can't be decoded stays as it is.
  static func decode(_ value: String) -> String {
    var result = ""
    var rest = value[...]
    var isBehindWord = false
    while let start = rest.firstRange(of: "=?") {
      let before = rest[..<start.lowerBound]
      guard let word = Word(rest[start.upperBound...]) else {
        result += rest[..<start.upperBound]
        rest = rest[start.upperBound...]
        isBehindWord = false
        continue
      }
      // Blanks between two of them are no part of the text.
      if !isBehindWord || !before.allSatisfy(\.isWhitespace) { result += before }
      result += word.text
      rest = rest[word.end...]
      isBehindWord = true
    }
    return result + rest
  }

  /// The encoding, the letter and the text of one, as it stands behind `=?`.
  private struct Word {
    let text: String
    let end: Substring.Index

    init?(_ rest: Substring) {
      let parts = rest.prefix(400).split(
        separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, parts[3].first == "=", !parts[0].isEmpty else { return nil }
      let bytes: [UInt8]
      switch parts[1] {
      case "B", "b": bytes = TransferEncoding.base64(Array(parts[2].utf8)[...])
      case "Q", "q":
        bytes = TransferEncoding.quotedPrintable(Array(parts[2].utf8)[...], underscoreIsBlank: true)
      default: return nil
      }
      let label = parts[0].prefix { $0 != "*" }
      guard let encoding = TextEncoding(label: label),
        let text = encoding == .utf8
          ? String(validating: bytes, as: UTF8.self) : encoding.decode(bytes[...])
      else { return nil }
      self.text = text
      end = rest.index(after: parts[3].startIndex)
    }
  }
}
