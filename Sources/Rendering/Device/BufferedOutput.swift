#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// A descriptor that text is written to, in pieces of 64 KiB.
///
/// What is written last goes out with `flush()`, which tells if it failed; a forgotten `flush()` loses
/// nothing that can still be written, since the last release of the object writes the rest.
public final class BufferedOutput {
  private static let capacity = 65_536

  private let descriptor: Int32
  private var buffer: [UInt8] = []

  /// Writes to a descriptor, which stays open and the caller's.
  public init(descriptor: Int32) {
    self.descriptor = descriptor
    buffer.reserveCapacity(Self.capacity)
  }

  deinit { _ = drain() }

  /// Standard output, with the signal of a closed pipe ignored for the whole process, so that it is
  /// an error to catch instead of a death; a program started from here inherits that.
  public static func standard() -> BufferedOutput {
    signal(SIGPIPE, SIG_IGN)
    return BufferedOutput(descriptor: STDOUT_FILENO)
  }

  /// Writes text, some of it later.
  public func write(_ text: String) throws(OutputError) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= Self.capacity { try flush() }
  }

  /// Writes all that is still held back.
  public func flush() throws(OutputError) {
    if let error = drain() { throw error }
  }

  /// Writes the buffer, and empties it even where that fails: its reader is gone or its disk full.
  private func drain() -> OutputError? {
    defer { buffer.removeAll(keepingCapacity: true) }
    var written = 0
    while written < buffer.count {
      let count = buffer.withUnsafeBytes { bytes in
        send(UnsafeRawBufferPointer(rebasing: bytes[written...]), to: descriptor)
      }
      if count >= 0 {
        written += count
        continue
      }
      switch errno {
      case EINTR: continue
      case EAGAIN, EWOULDBLOCK: waitUntilWritable()
      case EPIPE: return .closedPipe
      case let code: return .failed(code: code)
      }
    }
    return nil
  }

  /// Waits for a descriptor that another program has made non-blocking.
  private func waitUntilWritable() {
    var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    poll(&request, 1, -1)
  }
}

/// The system's `write`, out of reach of the method of that name.
private func send(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}

/// Outputs share a descriptor's place and must not be used from two threads.
@available(*, unavailable)
extension BufferedOutput: Sendable {}
