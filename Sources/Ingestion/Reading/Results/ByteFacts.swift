internal import Crypto
internal import Foundation
internal import Spelling

/// What is known of the raw bytes of one article, before anything was made of them.
///
/// For a record of a JSON Lines file or a row of a table the bytes are those of its lines without the
/// last line end; for a value in a JSON file those of the value; for a message of a mailbox and a page
/// of a web archive its own; for an entry of a feed and an article of an export those of its text
/// there; otherwise those of the whole file, unpacked.
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
