/// Addresses that stay whole: URLs, host names, e-mail addresses, file names, handles.
enum WebAddress {
  private static let domains = WordSet(
    """
    com org net edu gov mil int info biz io uk us eu de fr ru cn jp in au ca ch nl it es br mx za
    ir il ua tv co html htm php pdf doc docx xls xlsx txt jpg jpeg png gif zip mp3 csv json
    """)

  /// Where an address that fills the run ends, before the marks that close the sentence; nil when
  /// the run is no address.
  static func end(in run: Range<Int>, of bytes: Span<UInt8>) -> Int? {
    var end = run.upperBound
    while end > run.lowerBound, isClosing(bytes[end - 1]) { end -= 1 }
    // A closing quotation mark beyond ASCII.
    while end - run.lowerBound > 3, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80,
      bytes.character(before: end).class == .quote
        || bytes.character(before: end).class == .apostrophe
    {
      end -= 3
      while end > run.lowerBound, isClosing(bytes[end - 1]) { end -= 1 }
    }
    guard end - run.lowerBound >= 4 else { return nil }
    let address = run.lowerBound..<end
    if hasScheme(address, of: bytes) || bytes[run.lowerBound] == 0x40 { return end }
    return isHostOrMail(address, of: bytes) ? end : nil
  }

  private static func isClosing(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x22, 0x27, 0x29, 0x5D, 0x3E, 0x7D: true
    default: false
    }
  }

  private static func hasScheme(_ range: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    var index = range.lowerBound
    if range.count > 4, bytes.matches("www.", at: index..<index + 4) { return true }
    while index < range.upperBound, index - range.lowerBound < 8, bytes[index].lowered.isASCIILower
    {
      index += 1
    }
    guard index > range.lowerBound + 1, range.upperBound - index > 3 else { return false }
    return bytes.matches("://", at: index..<index + 3)
  }

  /// Whether the run is ASCII without brackets, and has an `@` before a stop, or ends its host in
  /// a known domain or file name extension.
  private static func isHostOrMail(_ range: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    var at: Int?
    var lastStop: Int?
    var hostEnd = range.upperBound
    for index in range {
      switch bytes[index] {
      case 0x40: at = index
      case 0x2E: if hostEnd == range.upperBound { lastStop = index }
      case 0x2F: if hostEnd == range.upperBound { hostEnd = index }
      case 0x30...0x39, 0x61...0x7A, 0x41...0x5A, 0x2D, 0x5F, 0x25, 0x26, 0x3D, 0x3F, 0x23, 0x2B,
        0x7E:
        break
      default: return false
      }
    }
    guard let lastStop, lastStop + 1 < hostEnd, lastStop > range.lowerBound + 1 else {
      return false
    }
    if let at { return at > range.lowerBound && at < lastStop }
    // "relations.In" is a glued sentence, not a host: a domain is not capitalised alone.
    let domain = lastStop + 1..<hostEnd
    if bytes[domain.lowerBound].isASCIIUpper, bytes[hostEnd - 1].isASCIILower { return false }
    return domains.contains(domain, of: bytes)
  }
}
