internal import EventModel
internal import Linguistics
internal import Ontology

/// Reads one sentence: its predicates, who takes part in them, and what governs them.
///
/// A class, never changed after it is built, so that every reading of a sentence can hold it.
final class SentenceCoder: Sendable {
  let base: KnowledgeBase
  let placing: PlaceFinder
  let predicates: PredicateFinder
  let operators: OperatorFinder
  let lightVerbs: LightVerbs
  /// Verbs for what only those do who rule a place: "was arrested in Niger".
  let authorities: WordSet

  init(_ base: KnowledgeBase, placing: PlaceFinder) {
    self.base = base
    self.placing = placing
    predicates = PredicateFinder(base.lexicon)
    operators = OperatorFinder(base.lexicon)
    lightVerbs = LightVerbs(base.lexicon)
    authorities = WordSet(base.lexicon.placeWords[.authority] ?? [])
  }

  /// The events of a sentence in the order of the text.
  ///
  /// - Parameter trace: takes what was looked at, where somebody asks for it.
  func findings(
    in tree: SentenceTree, mentions: [ActorMention], tracing trace: inout SentenceTrace?
  ) -> [EventFinding] {
    guard mayTell(tree, mentions) || trace != nil else { return [] }
    let parties = PartyFinder(tree, mentions: mentions, lexicon: base.lexicon)
    let found = predicates.predicates(in: tree, tracing: &trace, besides: parties)
    guard !found.isEmpty else { return [] }
    let reading = SentenceReading(
      tree: tree, parties: parties, predicates: found, coder: self)
    let readings = reading.readings()
    trace?.readings = readings
    return readings.compactMap(\.finding)
  }

  /// Whether somebody known may take part in an act: one who is named, or who rules where it was.
  private func mayTell(_ tree: SentenceTree, _ mentions: [ActorMention]) -> Bool {
    guard !mentions.isEmpty else { return false }
    return mentions.contains { $0.actor != nil || !$0.members.isEmpty }
      || tree.words.contains { authorities.contains($0.lemmaHash) }
  }
}

/// The verbs that carry an act their object names.
struct LightVerbs: Sendable {
  private var byFirst = WordTable<[String]>()

  init(_ lexicon: Ontology.Lexicon) {
    for words in lexicon.lightVerbs {
      guard let first = words.first else { continue }
      byFirst.add(words, under: first)
    }
  }

  /// Whether a verb says what its object is: who "called the raid a crime" has raided nobody.
  private func isNaming(_ verb: Int, in tree: SentenceTree) -> Bool {
    tree.children(of: verb, .openComplement).contains { tree.words[$0].partOfSpeech != .verb }
  }

  /// Whether the word is one of them.
  func contains(_ word: Int, in tree: SentenceTree) -> Bool { words(at: word, in: tree) != nil }

  /// The words of the light verb at a word, the longest there; nil where there is none.
  func words(at word: Int, in tree: SentenceTree) -> [Int]? {
    guard let rows = byFirst[tree.words[word].lemmaHash], !isNaming(word, in: tree) else {
      return nil
    }
    var sequence = WordSequence(at: word, in: tree)
    return rows.compactMap { sequence.match($0) }.max { $0.count < $1.count }
  }
}
