/// Writes JSON as UTF-8.
struct JSONWriter {
  private let layout: JSONValue.Layout
  private(set) var bytes: [UInt8] = []
  private var depth = 0

  init(_ layout: JSONValue.Layout) { self.layout = layout }

  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: append("null")
    case .bool(let flag): append(flag ? "true" : "false")
    case .integer(let integer): append(String(integer))
    case .number(let number): append(number.isFinite ? number.description : "null")
    case .string(let text): write(text)
    case .array(let values):
      enclose(values, in: ("[", "]")) { writer, value in writer.write(value) }
    case .object(let object):
      enclose(object.members, in: ("{", "}")) { writer, member in
        writer.write(member.key)
        writer.append(writer.layout == .pretty ? ": " : ":")
        writer.write(member.value)
      }
    }
  }

  private mutating func enclose<Element>(
    _ elements: [Element], in brackets: (String, String),
    _ write: (inout JSONWriter, Element) -> Void
  ) {
    append(brackets.0)
    depth += 1
    var isFirst = true
    for element in elements {
      if !isFirst { append(",") }
      isFirst = false
      breakLine()
      write(&self, element)
    }
    depth -= 1
    if !elements.isEmpty { breakLine() }
    append(brackets.1)
  }

  private mutating func breakLine() {
    guard layout == .pretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.contains(where: Self.mayNeedEscape) {
      for scalar in text.unicodeScalars { writeEscaped(scalar) }
    } else {
      append(text)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte can begin a scalar that is escaped: 0xC2 leads to U+0080, 0xE2 to U+2028.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
      || byte == 0xC2 || byte == 0xE2
  }

  private mutating func writeEscaped(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": append("\\\"")
    case "\\": append("\\\\")
    case "\n": append("\\n")
    case "\r": append("\\r")
    case "\t": append("\\t")
    case "\u{08}": append("\\b")
    case "\u{0C}": append("\\f")
    // RFC 8259 asks for U+0000...001F; the rest a terminal would obey: controls, line and paragraph
    // separators, and what reorders text (UAX #9, explicit formatting).
    case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{202E}",
      "\u{2066}"..."\u{2069}":
      let digits = String(scalar.value, radix: 16)
      append("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
