import ArgumentParser
import Ontology

/// Which seeds.
struct SeedOptions: ParsableArguments {
  @Option(
    name: .customLong("seeds"),
    help: "A folder laid out as seeds/ whose tables win over those inside.")
  var overlay: String?

  /// Where the tables are.
  var library: SeedLibrary { SeedLibrary(overlay: overlay) }

  /// Reads the tables.
  func base() throws -> KnowledgeBase { try KnowledgeBase(seeds: library) }
}
