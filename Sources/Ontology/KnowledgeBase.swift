internal import Crypto
public import EventModel
internal import Spelling

/// Everything `seeds/` says, checked and in memory.
public final class KnowledgeBase: Sendable {
  /// The codes an event may carry.
  public let ontology: EventOntology
  /// Who there is.
  public let actors: ActorDictionary
  /// Where things lie.
  public let gazetteer: Gazetteer
  /// The words of acts and roles.
  public let lexicon: Lexicon

  private let files: [SeedFile]

  /// Reads every table; some milliseconds.
  ///
  /// - Throws: `SeedError` at the first wrong cell, with file, line and column.
  public init(seeds: SeedLibrary = SeedLibrary()) throws {
    if let fault = try SeedCheck(seeds).faultsOfOverlay().first { throw fault }
    ontology = try EventOntology(seeds: seeds)
    actors = try ActorDictionary(seeds: seeds)
    gazetteer = try Gazetteer(seeds: seeds)
    lexicon = try Lexicon(seeds: seeds, ontology: ontology)
    files = try seeds.files()
  }

  /// SHA-256 over the names and texts of every table, 64 hexadecimal digits.
  ///
  /// Computed when asked, O(size of the tables): some milliseconds.
  public var fingerprint: String {
    var hash = SHA256()
    for file in files {
      hash.update(data: Array((file.name + "\n").utf8))
      hash.update(data: file.bytes)
    }
    return hash.finalize().hexadecimal
  }

  /// The day through which every kind of office is known, the earliest of `actors.coverage`; nil
  /// where the table is empty.
  public var currentThrough: CalendarDay? { actors.coverage.map(\.through).min() }
}
