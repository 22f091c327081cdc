#if canImport(Darwin)
internal import Darwin
#else
internal import Glibc
#endif

/// Why output could not be written.
public enum OutputError: Error, Hashable, Sendable {
  /// Whoever read has stopped reading, as `head` does: no fault, and nothing to tell.
  case closedPipe
  /// The system refused, with this `errno`.
  case failed(code: Int32)
}

extension OutputError: CustomStringConvertible {
  /// The system's own words.
  public var description: String {
    switch self {
    case .closedPipe: "nobody reads the output any more"
    case .failed(let code): "cannot write the output: \(String(cString: strerror(code)))"
    }
  }
}
