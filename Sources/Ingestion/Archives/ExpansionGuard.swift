/// Watches how much comes out of an archive for what went in, so that a bomb is stopped.
///
/// Deflate can pack at most 1,032 bytes in one (https://www.zlib.net/zlib_tech.html); text packs 3 to
/// 20. What grows more than `ratio` times is stopped once `free` bytes have come out.
final class ExpansionGuard {
  /// Arbitrary: far above any text, below what makes a bomb worth while.
  static let ratio = 200

  /// 16 MiB, up to which any ratio is borne; arbitrary.
  static let free = 16 << 20

  private var packed = 0
  private var unpacked = 0

  /// Counts what went in and came out in one step.
  ///
  /// - Throws: `archiveBomb` when too much has come out.
  func count(packed more: Int, unpacked out: Int) throws(RejectionCause) {
    packed += more
    unpacked += out
    guard unpacked <= Self.free || unpacked / Self.ratio <= packed else {
      throw .archiveBomb(ratio: Self.ratio)
    }
  }
}
