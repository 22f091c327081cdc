/// Watches how much comes out of an archive for what went in, so that a bomb is stopped.
///
/// Deflate can pack at most 1,032 bytes in one (https://www.zlib.net/zlib_tech.html); text packs 3 to
/// 20. What grows more than `ratio` times is stopped once `free` bytes have come out. What comes out of
/// an archive in an archive counts for both, so that the bytes of the outermost file bound all.
final class ExpansionGuard {
  /// Arbitrary: far above any text, below what makes a bomb worth while.
  static let ratio = 200

  /// 16 MiB, up to which any ratio is borne; arbitrary.
  static let free = 16 << 20

  private let outer: ExpansionGuard?
  private var packed = 0
  private var unpacked = 0

  /// A watch over an archive, which may lie in another.
  init(within outer: ExpansionGuard?) { self.outer = outer }

  /// Whether so much has come out, of this archive or of one around it, that nothing more will.
  var isSpent: Bool {
    unpacked > Self.free && unpacked / Self.ratio > packed || outer?.isSpent == true
  }

  /// Counts what went in and came out in one step.
  ///
  /// - Throws: `archiveBomb` when too much has come out.
  func count(packed more: Int, unpacked out: Int) throws(RejectionCause) {
    packed += more
    unpacked += out
    try outer?.count(packed: 0, unpacked: out)
    guard !isSpent else { throw .archiveBomb(ratio: Self.ratio) }
  }
}
