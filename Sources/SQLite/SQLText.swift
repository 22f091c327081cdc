/// SQL as text: where its words begin, and how to show a place in it.
struct SQLText {
  private let bytes: [UInt8]

  init(_ sql: String) {
    bytes = Array(sql.utf8)
  }

  /// The offset of the first byte from `start` on that is no space, comment or semicolon.
  ///
  /// Nil when there is none. As to SQLite's tokeniser, a comment may lack its end.
  func firstToken(from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      let rest = bytes[index...]
      if rest.starts(with: "--".utf8) {
        index = rest.firstIndex(of: Self.newline) ?? bytes.count
      } else if rest.starts(with: "/*".utf8) {
        index = endOfComment(from: index + 2)
      } else if " \t\n\u{0C}\r;".utf8.contains(bytes[index]) {
        index += 1
      } else {
        return index
      }
    }
    return nil
  }

  private func endOfComment(from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if bytes[index...].starts(with: "*/".utf8) { return index + 2 }
      index += 1
    }
    return bytes.count
  }

  /// The line of an offset behind its number, and below it a caret at the offset.
  func excerpt(at offset: Int) -> String {
    let offset = min(max(offset, 0), bytes.count)
    let start = bytes[..<offset].lastIndex(of: Self.newline).map { $0 + 1 } ?? 0
    let end = bytes[offset...].firstIndex(of: Self.newline) ?? bytes.count
    let number = String(bytes[..<start].count { $0 == Self.newline } + 1)
    let margin = String(repeating: " ", count: number.utf8.count)
    // A tab stays a tab, so that the caret stands right however wide the terminal shows it.
    let indent = String(string(start..<offset).map { $0 == "\t" ? "\t" : " " })
    return "\(number) | \(string(start..<end))\n\(margin) | \(indent)^"
  }

  /// All lines, each behind its number.
  var numbered: String {
    let lines = string(0..<bytes.count).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { "\($0.offset + 1) | \($0.element)" }.joined(separator: "\n")
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private static let newline = UInt8(ascii: "\n")
}
