internal import EventModel
internal import Linguistics
internal import Ontology

/// Finds where an act was: a place phrase that hangs from the act's own clause.
///
/// What stands as subject or object is who acts or is acted on, not where; a dateline is where the
/// reporter was.
struct PlaceFinder: Sendable {
  private let names: PlaceNames
  private let times: TimeVocabulary

  private let prepositions: WordSet
  /// Nouns of areas that "of" gives a name: "the town of Gao".
  private let areas: WordSet
  /// Words whose "to" leads to where they end: "flew to Lima", "a visit to Lima".
  private let motions: WordSet

  init(_ base: KnowledgeBase, places: PlaceNames) {
    names = places
    let words = base.lexicon.placeWords
    prepositions = WordSet(words[.preposition] ?? [])
    areas = WordSet(words[.area] ?? [])
    motions = WordSet((words[.motion] ?? []).union(words[.verb] ?? []))
    times = TimeVocabulary(base.lexicon.times)
  }

  /// The place of the act that the word at `trigger` tells of; nil where its clause names none.
  ///
  /// - Parameter mentions: the actors of the sentence, whose countries decide between places of one
  ///   name.
  func place(
    ofEventAt trigger: Int, in tree: SentenceTree, mentions: [ActorMention]
  ) -> PlaceMention? {
    guard tree.words.indices.contains(trigger), tree.kind != .dateline else { return nil }
    let phrases = phrases(in: tree, mentions)
    guard !phrases.isEmpty else { return nil }
    for word in tree.wordsToldTogether(with: trigger) {
      let found = phrases.compactMap { phrase in
        phrase.site.words.first { $0.word == word }.map { (phrase, $0.rank) }
      }
      if let best = found.min(by: { ($0.1, $0.0.order) < ($1.1, $1.0.order) }) {
        return best.0.place
      }
    }
    guard let predicate = tree.predicate(of: trigger), tree.isMain(predicate) else { return nil }
    return phrases.first { $0.isOpening && !$0.site.isBoundToNoun }?.place
  }

  /// The place that a noun names, wherever it stands; nil for one that names none.
  func place(
    at word: Int, in tree: SentenceTree, _ mentions: [ActorMention]
  ) -> PlaceMention? {
    PlaceNamings(names: names, tree: tree, mentions: mentions).place(at: word)
  }

  /// A place phrase of a sentence and where it hangs.
  private struct Phrase {
    let place: PlaceMention
    let site: AdjunctSite
    /// Its number in the sentence.
    let order: Int
    let isOpening: Bool
  }

  private func phrases(in tree: SentenceTree, _ mentions: [ActorMention]) -> [Phrase] {
    let namings = PlaceNamings(names: names, tree: tree, mentions: mentions)
    var phrases: [Phrase] = []
    for word in tree.words.indices {
      guard isPlaced(word, in: tree), let place = namings.place(at: word) else {
        continue
      }
      let whole = whole(of: word, in: tree)
      let marker = tree.child(of: whole, .caseMarker)
      let start = min(marker ?? whole, place.words.lowerBound)
      let site = AdjunctSite(
        of: start..<place.words.upperBound, preposition: marker.map { tree.words[$0].key },
        in: tree
      ) {
        tree.words[$0].partOfSpeech == .noun && times.meaning(of: tree.words[$0].hash) == .occasion
      }
      phrases.append(
        Phrase(place: place, site: site, order: phrases.count, isOpening: start == 0))
    }
    return phrases
  }

  /// The noun of the area that a name tells more of: the town in "near the town of Gao".
  private func whole(of word: Int, in tree: SentenceTree) -> Int {
    guard tree.preposition(of: word) == "of", let area = tree.words[word].head,
      areas.contains(tree.words[area].lemmaHash)
    else { return word }
    return area
  }

  /// Whether a noun stands behind a preposition of place, as an adjunct.
  private func isPlaced(_ word: Int, in tree: SentenceTree) -> Bool {
    let noun = tree.words[word]
    guard [.noun, .properNoun, .adjective].contains(noun.partOfSpeech),
      [.oblique, .nominalModifier, .conjunct, .root].contains(noun.relation),
      let marker = tree.child(of: word, .caseMarker)
    else { return false }
    if prepositions.contains(tree.words[marker].hash) { return true }
    let whole = whole(of: word, in: tree)
    if whole != word { return isPlaced(whole, in: tree) }
    guard tree.words[marker].key == "to", let host = noun.head else { return false }
    return motions.contains(tree.words[host].lemmaHash)
  }
}
