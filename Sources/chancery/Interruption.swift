import Foundation
import Synchronization

/// Ctrl-C, turned into a question that a loop asks between two pieces of work.
///
/// The first one lets the work in hand end; the second ends the process at once.
enum Interruption {
  /// Signals are the process's own, and so is their count.
  private static let count = Atomic(0)

  /// Begins to listen.
  static func listen() {
    // Touched first, since a handler must not run the lazy initialiser.
    count.store(0, ordering: .relaxed)
    signal(SIGINT) { _ in
      if Interruption.count.add(1, ordering: .relaxed).oldValue > 0 { _exit(130) }
    }
  }

  /// Whether to stop.
  static var isRequested: Bool { count.load(ordering: .relaxed) > 0 }
}
