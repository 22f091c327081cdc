import ArgumentParser
import EventStore

/// A run as a person names it.
enum RunChoice: ExpressibleByArgument {
  case last
  case number(Int64)

  init?(argument: String) {
    if argument == "last" {
      self = .last
    } else if let number = Int64(argument) {
      self = .number(number)
    } else {
      return nil
    }
  }

  /// Its number, where there is such a run.
  func number(_ reader: EventReader) throws -> Int64 {
    let last = try reader.lastRun()
    switch self {
    case .last: return last ?? 0
    case .number(let number):
      guard let last, (1...last).contains(number) else {
        throw LookupError(
          what: "run", key: "\(number)",
          remedy: last.map { "there are 1 to \($0)" } ?? "there is none yet")
      }
      return number
    }
  }
}
