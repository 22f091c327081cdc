import ArgumentParser
import EventStore
import Foundation

/// Which database.
struct DatabaseOptions: ParsableArguments {
  @Option(name: .customLong("db"), help: "The database. (default: CHANCERY_DB, else chancery.db)")
  var given: String?

  /// The file: as given, else from the environment, else here.
  var path: String {
    if let given { return given }
    let set = ProcessInfo.processInfo.environment["CHANCERY_DB"]
    return set.flatMap { $0.isEmpty ? nil : $0 } ?? "chancery.db"
  }

  /// Whether a person named it, by flag or environment.
  var isNamed: Bool {
    given != nil || ProcessInfo.processInfo.environment["CHANCERY_DB"]?.isEmpty == false
  }

  /// Opens it for reading.
  func reader() throws -> EventReader { try EventReader(path: path) }
}
