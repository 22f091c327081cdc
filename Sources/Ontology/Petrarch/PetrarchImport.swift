internal import EventModel
internal import Spelling

/// Turns PETRARCH dictionaries of actors and agents into an overlay of this program's tables.
///
/// Names that the base knows already are left to the base; every name and code that finds no place
/// is kept with the reason.
public struct PetrarchImport {
  /// What the rows name as their source.
  static let source = "petrarch"

  /// Something that was read and not taken over.
  public struct Omission: Hashable, Sendable {
    /// Why.
    public enum Reason: String, Sendable, CaseIterable {
      /// The base has the name for the same country or body.
      case known = "the base has it"
      /// The base has the name for somebody else.
      case taken = "the base has the name for another"
      /// The dictionary has had the name before.
      case repeated = "named before"
      /// The dictionary says that it has no code.
      case uncoded = "no code"
      /// The entry's code for all other days, where codes of certain days were taken.
      case defaultCode = "code for all other days"
      /// A further code for the same days.
      case furtherCode = "a further code"
      /// What stands in an agent's code behind its sector.
      case furtherSector = "a further sector"
    }

    /// The file.
    public let path: String
    /// The line, from 1.
    public let line: Int
    /// The name or code.
    public let words: String
    /// Why it was not taken over.
    public let reason: Reason
  }

  /// What could not be read.
  public private(set) var faults: [SeedError] = []
  /// What was read and not taken over.
  public internal(set) var omissions: [Omission] = []

  var rows = OverlayRows()
  var ids: Set<String> = []
  var takenNames: Set<String> = []
  let base: KnowledgeBase
  let kinds: CodeKinds
  let cases: NameCase
  let owners: [String: [String]]
  let bodyWords: Set<String>
  let roleNouns: Set<String>

  /// An import beside the tables inside the binary or an overlay.
  ///
  /// - Throws: `SeedError` for a malformed table.
  public init(seeds: SeedLibrary) throws {
    base = try KnowledgeBase(seeds: seeds)
    let sectors = try seeds.table(
      "ontology/sectors", columns: ["code", "name", "definition", "source"])
    kinds = CodeKinds(base, sectors: sectors.rows.map { $0["code"] })
    cases = NameCase(base.actors.names)
    owners = Dictionary(grouping: base.actors.names) { $0.text.folded }
      .mapValues { $0.map(\.actor) }
    bodyWords = Self.bodyWords(base)
    roleNouns = Set(base.lexicon.roles.flatMap { [$0.lemma, $0.plural] })
  }

  /// Reads one dictionary.
  public mutating func read(path: String, text: String) {
    let dictionary = PetrarchDictionary(path: path, text: text)
    faults += dictionary.faults
    for entry in dictionary.entries {
      do throws(SeedError) {
        if entry.isAgent { try takeAgent(entry) } else { try takeActor(entry) }
      } catch {
        faults.append(error)
      }
    }
    faults.sort { ($0.path, $0.line) < ($1.path, $1.line) }
  }

  /// How many rows each table gets, by the tables' names.
  public var counts: [(table: String, rows: Int)] { rows.counts }

  /// The overlay's files: their paths below its folder and their texts.
  public var files: [(path: String, text: String)] { rows.files }

  mutating func omit(_ name: PetrarchEntry.Name, _ words: String, _ reason: Omission.Reason) {
    omissions.append(
      Omission(path: name.line.path, line: name.line.number, words: words, reason: reason))
  }

  /// An identifier of the words that no other has.
  mutating func identifier(_ words: String) -> String {
    let letters = words.folded.map { $0.isLetter || $0.isNumber ? $0 : "-" }
    let stem = "\(Self.source)." + String(letters).split(separator: "-").joined(separator: "-")
    var id = stem
    var number = 2
    while !ids.insert(id).inserted {
      id = "\(stem)-\(number)"
      number += 1
    }
    return id
  }

  /// Words that name bodies and never persons.
  private static func bodyWords(_ base: KnowledgeBase) -> Set<String> {
    var persons: Set<Substring> = []
    var bodies: [Substring: Int] = [:]
    for name in base.actors.names {
      let words = Set(name.text.folded.split(separator: " "))
      switch base.actors.actor(name.actor)?.kind {
      case .person: persons.formUnion(words)
      case nil: break
      default: for word in words { bodies[word, default: 0] += 1 }
      }
    }
    let often = bodies.filter { $0.value > 2 && !persons.contains($0.key) }.keys
    return Set(often.map(String.init))
  }
}
