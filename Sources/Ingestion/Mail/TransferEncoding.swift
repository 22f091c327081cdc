/// The encodings in which mail carries bytes (RFC 2045 section 6).
enum TransferEncoding: String {
  /// As they are.
  case binary
  /// `=E9` for what is not ASCII, `=` at the end of a line that goes on.
  case quotedPrintable = "quoted-printable"
  /// Base 64, whatever is none of its characters passed over.
  case base64

  /// The encoding of a `Content-Transfer-Encoding`; `binary` for none and for unknown ones.
  init(_ name: String?) { self = name.flatMap { Self(rawValue: $0.lowercased()) } ?? .binary }

  /// The bytes carried; damage is carried through, never an error.
  func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    switch self {
    case .binary: Array(bytes)
    case .quotedPrintable: Self.quotedPrintable(bytes, underscoreIsBlank: false)
    case .base64: Self.base64(bytes)
    }
  }

  static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 3 / 4)
    var group: UInt32 = 0
    var bits = 0
    for byte in bytes {
      let value: UInt8
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - 65
      case UInt8(ascii: "a")...UInt8(ascii: "z"): value = byte - 71
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte + 4
      case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
      case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
      default: continue
      }
      group = group << 6 | UInt32(value)
      bits += 6
      guard bits >= 8 else { continue }
      bits -= 8
      result.append(UInt8(truncatingIfNeeded: group >> UInt32(bits)))
    }
    return result
  }

  /// - Parameter underscoreIsBlank: as in the encoded words of headers (RFC 2047 section 4.2).
  static func quotedPrintable(_ bytes: ArraySlice<UInt8>, underscoreIsBlank: Bool) -> [UInt8] {
    var result: [UInt8] = []
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let byte = bytes[place]
      place += 1
      guard byte == UInt8(ascii: "=") else {
        result.append(underscoreIsBlank && byte == UInt8(ascii: "_") ? 0x20 : byte)
        continue
      }
      let next = bytes[place...].prefix(2)
      if next.first == UInt8(ascii: "\n") {
        place += 1
      } else if next.elementsEqual("\r\n".utf8) {
        place += 2
      } else if next.count == 2, let value = UInt8(String(decoding: next, as: UTF8.self), radix: 16)
      {
        result.append(value)
        place += 2
      } else {
        result.append(byte)
      }
    }
    return result
  }
}
