extension JSONParser {
  /// Reads a string whose opening quote is next.
  mutating func string() throws(JSONSyntaxError) -> String {
    position += 1
    var text = ""
    while true {
      text += try plainRun()
      if take("\"") { return text }
      guard take("\\") else { throw error(expected: .quote) }
      text.unicodeScalars.append(try escape())
    }
  }

  /// The text up to a quote, a backslash or the end.
  private mutating func plainRun() throws(JSONSyntaxError) -> String {
    let start = position
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
      guard byte >= 0x20 else { throw error(.controlCharacter(byte)) }
      position += 1
    }
    do {
      return String(copying: try UTF8Span(validating: bytes[start..<position].span))
    } catch let invalid {
      throw error(.invalidUTF8, at: start + invalid.byteOffsets.lowerBound)
    }
  }

  /// The scalar of an escape whose backslash has been read.
  private mutating func escape() throws(JSONSyntaxError) -> Unicode.Scalar {
    guard let byte = next else { throw error(.end(expected: .quote)) }
    let start = position - 1
    position += 1
    switch Unicode.Scalar(byte) {
    case "\"": return "\""
    case "\\": return "\\"
    case "/": return "/"
    case "b": return "\u{08}"
    case "f": return "\u{0C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u": return try codePoint(from: start)
    default: throw error(.badEscape, at: start)
    }
  }

  /// The scalar of one `\uXXXX`, or of two that make a surrogate pair.
  private mutating func codePoint(from start: Int) throws(JSONSyntaxError) -> Unicode.Scalar {
    let first = try fourDigits(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard UTF16.isLeadSurrogate(UInt16(first)), take("\\"), take("u") else {
      throw error(.loneSurrogate, at: start)
    }
    let second = try fourDigits(from: position - 2)
    guard UTF16.isTrailSurrogate(UInt16(second)),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw error(.loneSurrogate, at: start) }
    return scalar
  }

  private mutating func fourDigits(from start: Int) throws(JSONSyntaxError) -> UInt32 {
    var number: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw error(.badEscape, at: start)
      }
      number = number << 4 + UInt32(digit)
      position += 1
    }
    return number
  }
}
