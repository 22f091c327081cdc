internal import Foundation

/// The bytes of an archive, read at any place: of a file where it lies, or held in memory.
final class ArchiveBytes {
  /// How many there are.
  let count: Int
  private let held: [UInt8]
  private let descriptor: Int32

  /// The bytes of a file; nothing is read yet.
  ///
  /// - Throws: `missing` or `unreadable`.
  init(opening path: RawPath) throws(RejectionCause) {
    let opened = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
    guard opened >= 0 else { throw .systemFailure(errno) }
    let length = lseek(opened, 0, SEEK_END)
    guard length >= 0 else {
      let number = errno
      close(opened)
      throw .systemFailure(number)
    }
    (count, held, descriptor) = (Int(length), [], opened)
  }

  /// Bytes in memory.
  init(holding bytes: [UInt8]) { (count, held, descriptor) = (bytes.count, bytes, -1) }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Up to so many bytes from an offset; fewer where the archive ends.
  func bytes(at offset: Int, count: Int) throws(RejectionCause) -> [UInt8] {
    guard offset >= 0, count > 0, offset < self.count else { return [] }
    let length = min(count, self.count - offset)
    guard descriptor >= 0 else { return Array(held[offset..<offset + length]) }
    var bytes = [UInt8](repeating: 0, count: length)
    var filled = 0
    while filled < length {
      let step = bytes.withUnsafeMutableBytes {
        pread(
          descriptor, $0.baseAddress.map { $0 + filled }, length - filled, off_t(offset + filled))
      }
      if step < 0, errno == EINTR { continue }
      guard step >= 0 else { throw .systemFailure(errno) }
      guard step > 0 else { break }
      filled += step
    }
    return Array(bytes.prefix(filled))
  }
}

/// A stretch of an archive, given in order.
final class ArchiveStretch: ByteSource {
  private let archive: ArchiveBytes
  private var rest: Range<Int>

  /// Will give the bytes of the range.
  init(_ archive: ArchiveBytes, _ range: Range<Int>) { (self.archive, rest) = (archive, range) }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(RejectionCause) -> Int {
    let bytes = try archive.bytes(at: rest.lowerBound, count: min(buffer.count, rest.count))
    buffer.copyBytes(from: bytes)
    rest = rest.lowerBound + bytes.count..<rest.upperBound
    return bytes.count
  }
}
