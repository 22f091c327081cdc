internal import Crypto
internal import Foundation
internal import Spelling

/// What is known of the raw bytes of one article, before anything was made of them.
///
/// For a record of a JSON Lines file the bytes are those of its line without the line end; for a
/// value in a JSON file those of the value; otherwise those of the whole file.
public struct ByteFacts: Hashable, Sendable {
  /// The SHA-256 of the bytes in 64 lower-case hexadecimal digits (FIPS 180-4).
  public let sha256: String

  /// How many they are.
  public let count: Int

  /// The encoding they were read in.
  public let encoding: TextEncoding

  /// Hashes the bytes; O(n).
  init(of bytes: [UInt8], encoding: TextEncoding) {
    sha256 = SHA256.hash(data: bytes).hexadecimal
    count = bytes.count
    self.encoding = encoding
  }
}
