import Foundation

/// The lines of standard input as bytes, which need not be UTF-8, without the LF that ends them.
///
/// Holds one line and one piece of what follows, however long the input; O(n).
struct InputLines {
  private static let pieceSize = 1 << 16
  private var bytes: [UInt8] = []
  /// Where the next line begins.
  private var start = 0
  /// The place up to which no LF stands.
  private var searched = 0
  private var isAtEnd = false

  /// The next line; nil after the last.
  mutating func next() throws -> [UInt8]? {
    while true {
      if let end = bytes[searched...].firstIndex(of: 0x0A) {
        defer { (start, searched) = (end + 1, end + 1) }
        return Array(bytes[start..<end])
      }
      searched = bytes.count
      if isAtEnd {
        defer { start = bytes.count }
        return start < bytes.count ? Array(bytes[start...]) : nil
      }
      try fill()
    }
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
