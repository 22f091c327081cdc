internal import Crypto
internal import Spelling

/// A content hash that makes the same row the same on every machine.
enum Fingerprint {
  /// The first 128 bits of the SHA-256 of the parts, as 32 hexadecimal digits.
  static func uid(_ parts: String...) -> String { digest(parts).prefix(16).hexadecimal }

  /// The first 64 bits of the SHA-256 of the parts, as a number to look rows up by.
  static func key(_ parts: String...) -> Int64 {
    Int64(bitPattern: digest(parts).prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
  }

  /// Parts are divided by the unit separator, which stored text cannot hold.
  private static func digest(_ parts: [String]) -> SHA256.Digest {
    var bytes: [UInt8] = []
    for part in parts {
      bytes.append(contentsOf: part.utf8)
      bytes.append(0x1F)
    }
    return SHA256.hash(data: bytes)
  }
}
