internal import Crypto
internal import Spelling

/// Everything `seeds/` says, checked and in memory.
public struct KnowledgeBase: Sendable {
  /// The codes an event may carry.
  public let ontology: EventOntology
  /// Who there is.
  public let actors: ActorDictionary
  /// The words of acts and roles.
  public let lexicon: Lexicon
  /// SHA-256 over the names and texts of every table, 64 hexadecimal digits.
  public let fingerprint: String

  /// Reads every table; some milliseconds.
  ///
  /// - Throws: `SeedError` at the first wrong cell, with file, line and column.
  public init(seeds: SeedLibrary = SeedLibrary()) throws {
    try seeds.checkOverlay()
    ontology = try EventOntology(seeds: seeds)
    actors = try ActorDictionary(seeds: seeds)
    lexicon = try Lexicon(seeds: seeds, ontology: ontology)
    try SeedContracts(seeds).check(seeds)
    var hash = SHA256()
    for file in try seeds.files() {
      hash.update(data: Array((file.name + "\n" + file.text).utf8))
    }
    fingerprint = hash.finalize().hexadecimal
  }
}
