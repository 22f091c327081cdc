internal import Foundation

/// The bytes of a file or of standard input; the descriptor is closed when the last reader lets go.
final class FileBytes: ByteSource {
  private let descriptor: Int32

  /// How many bytes have been read.
  private(set) var count = 0

  /// The size of the file, or of what was read if that is more: some are read by others from their path.
  var whole: Int {
    var status = stat()
    return max(count, fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0)
  }

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

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(RejectionCause) -> Int {
    while true {
      let count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .systemFailure(errno) }
      self.count += count
      return count
    }
  }
}
