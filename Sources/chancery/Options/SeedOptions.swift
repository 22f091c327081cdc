import ArgumentParser
import Foundation
import Ontology

/// Which seeds.
struct SeedOptions: ParsableArguments {
  @Option(
    name: .customLong("seeds"),
    help: ArgumentHelp(
      "A folder of your own rows, laid out as seeds/, that win over those inside. (default: CHANCERY_SEEDS, else ~/.config/chancery/seeds)",
      valueName: "dir"))
  var given: String?

  /// The overlay: as given, else from the environment, else the user's own, if there is one.
  var overlay: String? {
    if let given { return given }
    let environment = ProcessInfo.processInfo.environment
    if let set = environment["CHANCERY_SEEDS"] { return set.isEmpty ? nil : set }
    return Self.ownFolder(environment).flatMap {
      FileManager.default.fileExists(atPath: $0) ? $0 : nil
    }
  }

  /// Where a user's own rows lie if nothing else is said.
  ///
  /// https://specifications.freedesktop.org/basedir-spec/latest/
  private static func ownFolder(_ environment: [String: String]) -> String? {
    if let config = environment["XDG_CONFIG_HOME"], config.hasPrefix("/") {
      return config + "/chancery/seeds"
    }
    return environment["HOME"].map { $0 + "/.config/chancery/seeds" }
  }

  /// The tables, those of the overlay over those inside.
  var library: SeedLibrary { SeedLibrary(overlay: overlay) }

  /// Reads the tables.
  func base() throws -> KnowledgeBase { try KnowledgeBase(seeds: library) }
}
