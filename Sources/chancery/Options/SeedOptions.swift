import ArgumentParser
import Ontology

/// Which seeds.
struct SeedOptions: ParsableArguments {
  @Option(
    name: .customLong("seeds"),
    help: "A folder laid out as seeds/ whose tables win over those inside.")
  var overlay: String?

  /// Reads the tables.
  func base() throws -> KnowledgeBase { try KnowledgeBase(seeds: SeedLibrary(overlay: overlay)) }
}
