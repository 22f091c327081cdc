internal import Foundation

/// A file or stream read through one buffer of 64 KiB.
///
/// It is a class so that the descriptor is closed when the last reader lets go of it.
final class ByteReader {
  private let descriptor: Int32
  private var buffer = [UInt8](repeating: 0, count: 64 << 10)
  private var position = 0
  private var end = 0
  private var isDrained = false

  /// Opens a file, or standard input through a descriptor of its own.
  ///
  /// - Throws: `missing` or `unreadable`.
  init(opening input: ArticleInput) throws(RejectionCause) {
    let descriptor =
      switch input {
      case .standardInput: dup(STDIN_FILENO)
      case .file(let path): path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
      }
    guard descriptor >= 0 else { throw .systemFailure(errno) }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

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
    while true {
      let start = end
      let count = buffer.withUnsafeMutableBytes { bytes in
        read(descriptor, bytes.baseAddress.map { $0 + start }, bytes.count - start)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .systemFailure(errno) }
      isDrained = count == 0
      end += count
      return count > 0
    }
  }
}
