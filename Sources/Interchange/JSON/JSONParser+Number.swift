extension JSONParser {
  /// Reads a number whose sign or first digit is next.
  ///
  /// A whole number beyond 64 bits becomes a double, as in most readers of JSON.
  mutating func number() throws(JSONSyntaxError) -> JSONValue {
    let start = position
    var isWhole = true
    _ = take("-")
    if !take("0") { try digits(of: start) }
    if take(".") {
      isWhole = false
      try digits(of: start)
    }
    if take("e") || take("E") {
      isWhole = false
      if !take("+") { _ = take("-") }
      try digits(of: start)
    }
    if let byte = next, isPartOfNumber(byte) { throw error(.badNumber, at: start) }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isWhole, let integer = Int64(text) { return .integer(integer) }
    guard let number = Double(text), number.isFinite else {
      throw error(.numberTooLarge, at: start)
    }
    return .number(number)
  }

  /// Steps over one digit or more.
  private mutating func digits(of start: Int) throws(JSONSyntaxError) {
    let first = position
    while let byte = next, 0x30...0x39 ~= byte { position += 1 }
    guard position > first else { throw error(.badNumber, at: start) }
  }

  private func isPartOfNumber(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "e")
      || byte == UInt8(ascii: "E")
  }
}
