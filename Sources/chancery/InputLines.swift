import Foundation

/// The lines of standard input as bytes, which need not be UTF-8, without the LF that ends them.
///
/// Holds one line and one piece of what follows, however long the input; O(n).
struct InputLines {
  /// A line, or that there was one too long to be held.
  enum Line {
    case bytes([UInt8])
    case tooLong(limit: Int)
  }

  /// 64 MiB: an article has 8 at most, and JSON may spell each byte with six; the rest is arbitrary.
  private static let limit = 64 << 20
  private static let pieceSize = 1 << 16
  private var bytes: [UInt8] = []
  /// Where the next line begins.
  private var start = 0
  /// The place up to which no LF stands.
  private var searched = 0
  private var isAtEnd = false
  /// Whether the line in hand is longer than the limit, and its beginning is gone.
  private var isTooLong = false

  /// The next line; nil after the last.
  mutating func next() throws -> Line? {
    while true {
      if let end = bytes[searched...].firstIndex(of: 0x0A) {
        defer { (start, searched, isTooLong) = (end + 1, end + 1, false) }
        return line(end)
      }
      searched = bytes.count
      if isAtEnd {
        defer { (start, isTooLong) = (bytes.count, false) }
        return start < bytes.count || isTooLong ? line(bytes.count) : nil
      }
      if searched - start > Self.limit { (start, isTooLong) = (searched, true) }
      try fill()
    }
  }

  private func line(_ end: Int) -> Line {
    isTooLong ? .tooLong(limit: Self.limit) : .bytes(Array(bytes[start..<end]))
  }

  private mutating func fill() throws {
    bytes.removeFirst(start)
    searched -= start
    start = 0
    let piece = try FileHandle.standardInput.read(upToCount: Self.pieceSize) ?? Data()
    isAtEnd = piece.isEmpty
    bytes.append(contentsOf: piece)
  }
}
