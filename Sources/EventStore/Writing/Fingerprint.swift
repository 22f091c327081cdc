internal import Crypto
internal import Spelling

/// A content hash that makes the same row the same on every machine.
enum Fingerprint {
  /// The first 128 bits of the SHA-256 of the parts, as 32 hexadecimal digits.
  ///
  /// Parts are divided by the unit separator, which stored text cannot hold.
  static func uid(_ parts: String...) -> String {
    var hash = SHA256()
    for part in parts {
      hash.update(data: Array(part.utf8))
      hash.update(data: [0x1F])
    }
    return hash.finalize().prefix(16).hexadecimal
  }
}
