import Foundation

/// A terminal of the system without a screen, which goes when the test does.
final class PseudoTerminal {
  /// The end a program writes to.
  let descriptor: Int32
  private let controller: Int32

  init(columns: UInt16) throws {
    var ends: (controller: Int32, terminal: Int32) = (-1, -1)
    var window = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&ends.controller, &ends.terminal, nil, nil, &window) == 0 else {
      throw POSIXError(.ENXIO)
    }
    (controller, descriptor) = ends
  }

  deinit {
    close(descriptor)
    close(controller)
  }
}
