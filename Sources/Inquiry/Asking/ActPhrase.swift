internal import EventStore
internal import Ontology

/// What a person means by the word of an act.
struct ActPhrase: Hashable {
  /// How the actors lie about it.
  enum Direction: String, Hashable {
    /// Who stands before acts on who stands after.
    case forward
    /// Who stands before is acted on by who stands after.
    case reverse
    /// Everybody is a party.
    case reciprocal
  }

  /// The acts.
  var acts: [ActSelector]
  /// How the actors lie about it.
  var direction: Direction
  /// Whether who stands after "of" acts, as in "the visit of", or is acted on.
  var ofNamesSource = false
  /// Whether who stands after "from" is acted on, as in "withdrew from", or acts.
  var fromNamesTarget = false
  /// Letters of which some must stand in the trigger, for classes that are too wide alone.
  var triggers: [String] = []
  /// Beginnings of words of which one must stand in the sentence.
  var words: [String] = []
  /// Whether who owns the act is acted on, as in "his arrest".
  var ownerIsTarget = false
  /// Whether it is what a verb tells with an object of the question: "lifted sanctions".
  var takesObject = false
  /// Whether the form in the question can be a passive participle.
  var isParticiple = false

  /// The types and the codes, without modes.
  var types: Set<Substring> { Set(acts.map { $0.description.prefix { $0 != "/" } }) }

  /// An act of the coder's lexicon.
  init(acts: [ActSelector], direction: Direction) {
    self.acts = acts
    self.direction = direction
  }

  /// Reads a row of `seeds/questions/acts.tsv`.
  init(_ row: SeedTable.Row) throws(SeedError) {
    guard let direction = Direction(rawValue: row["direction"]) else {
      throw row.error(
        "direction", .malformed(row["direction"], expected: "forward, reciprocal or reverse"))
    }
    var acts: [ActSelector] = []
    for item in row.list("acts") {
      guard let act = ActSelector(item) else {
        throw row.error("acts", .malformed(item, expected: "TYPE, TYPE/mode or a CAMEO code"))
      }
      acts.append(act)
    }
    if acts.isEmpty { throw row.error("acts", .empty(column: "acts")) }
    self.acts = acts
    self.direction = direction
    ofNamesSource = row["of"] == "source"
    ownerIsTarget = row["of"] == "patient"
    fromNamesTarget = row["from"] == "target"
    triggers = row.list("trigger")
    words = row.list("words")
  }
}
