internal import CSQLite
internal import Synchronization

/// Stops what a connection is doing; the one part of a connection that any thread may use.
///
/// It may outlive its connection, and then does nothing.
/// https://www.sqlite.org/c3ref/interrupt.html
public final class Interrupter: Sendable {
  /// Nil once the connection has closed; the lock keeps it from closing under an interrupt.
  private let handle: Mutex<OpaquePointer?>

  init(_ handle: OpaquePointer) {
    // As an address, which belongs to no isolation region and so may be sent.
    let address = UInt(bitPattern: handle)
    self.handle = Mutex(OpaquePointer(bitPattern: address))
  }

  /// Makes the statements now running fail with `interrupted`; without one, does nothing.
  ///
  /// An INSERT, UPDATE or DELETE stopped so rolls back its whole transaction.
  public func interrupt() {
    handle.withLock { handle in
      if let handle { sqlite3_interrupt(handle) }
    }
  }

  func detach() {
    handle.withLock { $0 = nil }
  }
}
