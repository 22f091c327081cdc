import Dispatch
import Foundation
import Synchronization

/// Whether Ctrl-C was typed; the work in hand is finished first, a second Ctrl-C ends at once.
final class Interruption: Sendable {
  private let requested = Atomic(false)
  private let source: any DispatchSourceSignal

  init() {
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    signal(SIGINT, SIG_IGN)
    source.setEventHandler { [weak self] in
      if self?.requested.exchange(true, ordering: .relaxed) == true { exit(130) }
    }
    source.activate()
  }

  deinit {
    source.cancel()
    signal(SIGINT, SIG_DFL)
  }

  /// Whether to stop.
  var isRequested: Bool { requested.load(ordering: .relaxed) }
}
