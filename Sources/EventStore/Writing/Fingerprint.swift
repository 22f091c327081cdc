internal import Crypto
internal import Spelling

/// A content hash that makes the same row the same on every machine.
enum Fingerprint {
  /// The first 128 bits of the SHA-256 of the parts, as 32 hexadecimal digits.
  ///
  /// Parts are divided by the unit separator, which stored text cannot hold.
  static func uid(_ parts: String...) -> String {
    var bytes: [UInt8] = []
    for part in parts {
      bytes.append(contentsOf: part.utf8)
      bytes.append(0x1F)
    }
    return SHA256.hash(data: bytes).prefix(16).hexadecimal
  }
}
