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

  /// Small words inside the names of places.
  private static let links: Set<String> = ["of", "de", "do", "da", "dos", "del", "la", "-"]

  private let prepositions: Set<String>
  /// Nouns of areas that "of" gives a name: "the town of Gao".
  private let areas: Set<String>
  /// Words whose "to" leads to where they end: "flew to Lima", "a visit to Lima".
  private let motions: Set<String>

  init(_ base: KnowledgeBase, places: PlaceNames) {
    names = places
    prepositions = base.lexicon.placeWords[.preposition] ?? []
    areas = base.lexicon.placeWords[.area] ?? []
    motions = (base.lexicon.placeWords[.motion] ?? []).union(base.lexicon.placeWords[.verb] ?? [])
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

  /// A place phrase of a sentence and where it hangs.
  private struct Phrase {
    let place: PlaceMention
    let site: AdjunctSite
    /// Its number in the sentence.
    let order: Int
    let isOpening: Bool
  }

  private func phrases(in tree: SentenceTree, _ mentions: [ActorMention]) -> [Phrase] {
    var phrases: [Phrase] = []
    for word in tree.words.indices {
      guard isPlaced(word, in: tree), let place = place(at: word, in: tree, mentions) else {
        continue
      }
      let whole = whole(of: word, in: tree)
      let marker = tree.child(of: whole, .caseMarker)
      let start = min(marker ?? whole, place.words.lowerBound)
      let site = AdjunctSite(
        of: start..<place.words.upperBound, preposition: marker.map { tree.words[$0].key },
        in: tree
      ) {
        tree.words[$0].partOfSpeech == .noun && times.meaning(of: tree.words[$0].key) == .occasion
      }
      phrases.append(
        Phrase(place: place, site: site, order: phrases.count, isOpening: start == 0))
    }
    return phrases
  }

  /// The noun of the area that a name tells more of: the town in "near the town of Gao".
  private func whole(of word: Int, in tree: SentenceTree) -> Int {
    guard tree.preposition(of: word) == "of", let area = tree.words[word].head,
      areas.contains(tree.words[area].lemma)
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
    if prepositions.contains(tree.words[marker].key) { return true }
    let whole = whole(of: word, in: tree)
    if whole != word { return isPlaced(whole, in: tree) }
    guard tree.words[marker].key == "to", let host = noun.head else { return false }
    return motions.contains(tree.words[host].lemma)
  }

  /// The place that a phrase's noun names.
  func place(
    at word: Int, in tree: SentenceTree, _ mentions: [ActorMention]
  ) -> PlaceMention? {
    if tree.words[word].lemma == "capital" { return capital(at: word, in: tree, mentions) }
    let name = nameRange(at: word, in: tree)
    guard !name.isEmpty else { return nil }
    let others = Set(
      mentions.filter { !$0.words.overlaps(name) }.compactMap { $0.actor?.country })
    for range in [name, word..<word + 1, name.lowerBound..<word + 1] where !range.isEmpty {
      let text = text(range, in: tree)
      let meanings = names.meanings(of: text, words: tree.words[range].lazy.map(\.hash))
      guard !meanings.isEmpty else { continue }
      guard let beside = country(after: range, in: tree, mentions) else {
        let chosen = names.choose(meanings, near: others)
        return PlaceMention(
          words: range, name: text, country: chosen?.country, coordinates: chosen?.coordinates)
      }
      // The text knows better than the table: "Córdoba, Spain" where only Argentina's is listed.
      let meaning = meanings.first { $0.country == beside }
      return PlaceMention(
        words: range, name: text, country: beside, coordinates: meaning?.coordinates)
    }
    // A place nobody has listed, if the engine takes it for one and no actor has the name.
    guard tree.words[word].name == .place,
      !mentions.contains(where: { $0.actor != nil && $0.words.overlaps(name) })
    else { return nil }
    return PlaceMention(
      words: name, name: text(name, in: tree), country: country(after: name, in: tree, mentions),
      coordinates: nil)
  }

  /// The capitalised words about a noun that make one name: "Rio Grande do Sul", "the Black Sea".
  private func nameRange(at word: Int, in tree: SentenceTree) -> Range<Int> {
    guard tree.words[word].isCapitalised, tree.words[word].name != .date else { return 0..<0 }
    var start = word
    while start > 0, tree.isWord(start - 1, under: word) {
      if tree.words[start - 1].isCapitalised {
        start -= 1
      } else if start > 1, Self.links.contains(tree.words[start - 1].key),
        tree.words[start - 2].isCapitalised, tree.isWord(start - 2, under: word)
      {
        start -= 2
      } else {
        break
      }
    }
    var end = word + 1
    while end < tree.words.count, tree.isWord(end, under: word) {
      if tree.words[end].isCapitalised {
        end += 1
      } else if Self.links.contains(tree.words[end].key), end + 1 < tree.words.count,
        tree.words[end + 1].isCapitalised
      {
        end += 2
      } else {
        break
      }
    }
    return start..<end
  }

  /// "in the capital": that of the country named with it, else of the actor named last before it.
  private func capital(
    at word: Int, in tree: SentenceTree, _ mentions: [ActorMention]
  ) -> PlaceMention? {
    guard let country = owner(of: word, in: tree, mentions), let name = names.capital(of: country)
    else { return nil }
    let meaning = names.meanings(ofListed: name).first { $0.country == country }
    let start = tree.words[max(0, word - 1)].partOfSpeech == .determiner ? word - 1 : word
    return PlaceMention(
      words: start..<word + 1, name: name, country: country, coordinates: meaning?.coordinates)
  }

  /// The country whose capital is meant: "the capital of Peru", "its capital".
  private func owner(
    of word: Int, in tree: SentenceTree, _ mentions: [ActorMention]
  ) -> String? {
    let span = tree.span(of: word)
    let below = span.lazy.filter { $0 != word }.flatMap {
      names.meanings(
        of: text($0..<$0 + 1, in: tree), words: CollectionOfOne(tree.words[$0].hash))
    }
    if let named = below.first(where: \.isCountry) { return named.country }
    let own = mentions.first { span.contains($0.words.lowerBound) && $0.actor?.country != nil }
    let before = mentions.last { $0.words.upperBound <= word && $0.actor?.country != nil }
    return (own ?? before)?.actor?.country
  }

  /// The country that stands right after a place: "Georgia, United States", "Córdoba in Spain".
  private func country(
    after range: Range<Int>, in tree: SentenceTree, _ mentions: [ActorMention]
  ) -> String? {
    var next = range.upperBound
    guard next < tree.words.count, [",", "in", "("].contains(tree.words[next].key) else {
      return nil
    }
    next += 1
    if next < tree.words.count, tree.words[next].key == "the" { next += 1 }
    let mention = mentions.first { $0.words.lowerBound == next || $0.words.lowerBound == next - 1 }
    guard let mention, let actor = mention.actor, actor.kind == .country,
      tree.isWord(mention.head, under: range.upperBound - 1)
        || tree.isWord(mention.head, under: range.lowerBound)
    else { return nil }
    return actor.country
  }

  private func text(_ range: Range<Int>, in tree: SentenceTree) -> String {
    var text = ""
    for index in range {
      if index > range.lowerBound,
        tree.words[index - 1].range.upperBound < tree.words[index].range.lowerBound
      {
        text += " "
      }
      text += tree.words[index].form
    }
    return text
  }
}
