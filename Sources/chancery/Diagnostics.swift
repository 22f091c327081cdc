import Foundation

/// What is told on standard error.
enum Diagnostics {
  /// Writes one line.
  static func say(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }
}
