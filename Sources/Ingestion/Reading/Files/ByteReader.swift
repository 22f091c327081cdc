internal import Foundation

/// A source of bytes read through one buffer of 64 KiB.
final class ByteReader {
  private let source: any ByteSource
  private var buffer = [UInt8](repeating: 0, count: 64 << 10)
  private var position = 0
  private var end = 0
  private var isDrained = false

  /// Will read the source from where it stands.
  init(_ source: any ByteSource) { self.source = source }

  /// The bytes up to the end of the first line that isn't blank, nothing taken; at most a buffer.
  ///
  /// It waits for no more than that line, so that a slow pipe isn't held up.
  func firstLine() throws(RejectionCause) -> ArraySlice<UInt8> {
    while true {
      let bytes = buffer[position..<end]
      if let start = bytes.firstIndex(where: { $0 > 0x20 }),
        let feed = bytes[start...].firstIndex(of: Self.lineFeed)
      {
        return bytes[..<feed]
      }
      guard try fill() else { return buffer[position..<end] }
    }
  }

  /// What can be told of the content without taking any of it.
  func opening() throws(RejectionCause) -> Opening {
    Opening(firstLine: try firstLine(), read: buffer[position..<end])
  }

  /// Whether every byte has been taken.
  func isAtEnd() throws(RejectionCause) -> Bool {
    guard position == end else { return false }
    return try !fill()
  }

  /// Takes one byte; nil at the end.
  func next() throws(RejectionCause) -> UInt8? {
    guard try peek() != nil else { return nil }
    defer { position += 1 }
    return buffer[position]
  }

  /// The next byte, not taken; nil at the end.
  func peek() throws(RejectionCause) -> UInt8? {
    if position == end {
      guard try fill() else { return nil }
    }
    return buffer[position]
  }

  /// Takes what is there into a buffer that has room for some; 0 at the end.
  func take(into room: UnsafeMutableRawBufferPointer) throws(RejectionCause) -> Int {
    guard try !isAtEnd() else { return 0 }
    let count = min(room.count, end - position)
    room.copyBytes(from: buffer[position..<position + count])
    position += count
    return count
  }

  /// Takes exactly so many bytes, or fewer at the end.
  func take(_ count: Int) throws(RejectionCause) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count, try !isAtEnd() {
      let step = min(count - bytes.count, end - position)
      bytes.append(contentsOf: buffer[position..<position + step])
      position += step
    }
    return bytes
  }

  /// Passes over so many bytes, or fewer at the end.
  func skip(_ count: Int) throws(RejectionCause) {
    var left = count
    while left > 0, try !isAtEnd() {
      let step = min(left, end - position)
      position += step
      left -= step
    }
  }

  /// Puts bytes back before those not yet taken, to be taken again.
  func putBack(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count > position else {
      position -= bytes.count
      buffer.replaceSubrange(position..<position + bytes.count, with: bytes)
      return
    }
    buffer = bytes + buffer[position..<end] + [UInt8](repeating: 0, count: 64 << 10)
    end += bytes.count - position
    position = 0
  }

  /// Takes every byte that is left.
  ///
  /// - Throws: `tooLong` as soon as they are more than the limit.
  func takeAll(limit: Int) throws(RejectionCause) -> [UInt8] {
    var bytes: [UInt8] = []
    while try !isAtEnd() {
      guard bytes.count + end - position <= limit else { throw .tooLong(limit: limit) }
      bytes.append(contentsOf: buffer[position..<end])
      position = end
    }
    return bytes
  }

  /// Takes a line without its LF or CR LF; nil at the end.
  ///
  /// A line over the limit is taken whole but not kept: `bytes` is nil.
  func takeLine(limit: Int) throws(RejectionCause) -> Line? {
    guard try !isAtEnd() else { return nil }
    var bytes: [UInt8] = []
    var isKept = true
    while try !isAtEnd() {
      let feed = indexOfLineFeed()
      let stop = feed ?? end
      isKept = isKept && bytes.count + stop - position <= limit
      if isKept { bytes.append(contentsOf: buffer[position..<stop]) } else { bytes = [] }
      position = feed.map { $0 + 1 } ?? end
      if feed != nil { break }
    }
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    return Line(bytes: isKept ? bytes : nil)
  }

  /// One line of a file.
  struct Line {
    /// Its bytes; nil when they are too many.
    let bytes: [UInt8]?
  }

  private static let lineFeed = UInt8(ascii: "\n")

  private func indexOfLineFeed() -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress,
        let found = memchr(base + position, Int32(Self.lineFeed), end - position)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  /// Reads more bytes behind those not yet taken; false at the end, or when the buffer is full.
  private func fill() throws(RejectionCause) -> Bool {
    if position == end { (position, end) = (0, 0) }
    guard !isDrained, end < buffer.count else { return false }
    var count = 0
    var failure: RejectionCause?
    buffer.withUnsafeMutableBytes { bytes in
      do throws(RejectionCause) {
        count = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[end...]))
      } catch {
        failure = error
      }
    }
    if let failure {
      isDrained = true
      throw failure
    }
    isDrained = count == 0
    end += count
    return count > 0
  }
}
