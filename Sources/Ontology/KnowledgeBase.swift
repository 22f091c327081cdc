internal import Crypto

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
    if let fault = try SeedCheck(seeds).faultsOfOverlay().first { throw fault }
    ontology = try EventOntology(seeds: seeds)
    actors = try ActorDictionary(seeds: seeds)
    lexicon = try Lexicon(seeds: seeds, ontology: ontology)
    var hash = SHA256()
    for file in try seeds.files() {
      hash.update(data: Array((file.name + "\n").utf8) + file.bytes)
    }
    fingerprint = hash.finalize().map { byte in
      String(byte, radix: 16).leftPadded
    }.joined()
  }
}

extension String {
  /// Two hexadecimal digits.
  fileprivate var leftPadded: String { utf8.count == 1 ? "0" + self : self }
}
