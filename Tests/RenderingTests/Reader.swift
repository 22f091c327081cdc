import Foundation
import Synchronization

/// Reads a descriptor to its end in a thread of its own, and counts.
final class Reader: Sendable {
  private let descriptor: Int32
  private let total = Mutex(0)
  private let finished = DispatchSemaphore(value: 0)

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  func start() {
    Thread.detachNewThread { [self] in
      var buffer = [UInt8](repeating: 0, count: 4096)
      while true {
        let count = read(descriptor, &buffer, buffer.count)
        guard count > 0 else { break }
        total.withLock { $0 += count }
      }
      close(descriptor)
      finished.signal()
    }
  }

  /// The bytes read, once the other end is closed.
  func count() -> Int {
    finished.wait()
    return total.withLock { $0 }
  }
}
