internal import EventModel
internal import Linguistics
internal import Ontology

/// One sentence as ties are read from it: its tree, who is named where, and the small words.
struct RelationSentence {
  let tree: SentenceTree
  let mentions: [ActorMention]
  let vocabulary: RelationVocabulary
  let countries: CountryNames
  private let mentionAt: [Int?]

  init(
    _ tree: SentenceTree, mentions: [ActorMention], vocabulary: RelationVocabulary,
    countries: CountryNames
  ) {
    self.tree = tree
    self.mentions = mentions
    self.vocabulary = vocabulary
    self.countries = countries
    var places = [Int?](repeating: nil, count: tree.words.count)
    for (index, mention) in mentions.enumerated() {
      for word in mention.words where places.indices.contains(word) { places[word] = index }
    }
    mentionAt = places
  }

  var words: [Word] { tree.words }

  /// The mention that covers a word.
  func mention(at word: Int) -> ActorMention? { mentionAt[word].map { mentions[$0] } }

  /// The side a noun phrase is, by its head; nil for a pronoun nobody resolved.
  ///
  /// A country inside a longer mention ("Argentine foreign minister") is the country when its own
  /// word is asked for. A noun that acts for its owner ("Argentina's policy") is its owner.
  func party(at word: Int) -> RelationParty? {
    if let mention = mention(at: word) {
      if let inner = country(at: word), inner.words != mention.words, word != head(of: mention) {
        return inner
      }
      return RelationParty(words: mention.words, mention: mention)
    }
    if let country = country(at: word) { return country }
    if vocabulary.has(.metonym, words[word]), let owner = owners(of: word).first,
      let mention = owner.mention, mention.actor != nil
    {
      return RelationParty(words: tree.phrase(of: word).union(owner.words), mention: mention)
    }
    guard words[word].partOfSpeech == .noun || words[word].partOfSpeech == .properNoun else {
      return nil
    }
    let phrase = tree.phrase(of: word)
    if let mention = mentions.first(where: { $0.words == phrase }) {
      return RelationParty(words: phrase, mention: mention)
    }
    return RelationParty(words: phrase, mention: nil)
  }

  /// The sides a coordination names, by its first member.
  func parties(at word: Int) -> [RelationParty] {
    tree.conjuncts(of: word).compactMap { party(at: $0) }
  }

  /// The country whose name or adjective a word is part of.
  func country(at word: Int) -> RelationParty? {
    guard let (actor, range) = countries.name(around: word, in: words) else { return nil }
    return RelationParty(
      words: range,
      mention: ActorMention(
        words: range, head: word, actor: actor, candidates: [], resolution: .alias,
        confidence: 0.8))
  }

  /// Whether a noun means one that is known: it has "the" or an owner.
  func isDefinite(_ noun: Int) -> Bool {
    tree.children(of: noun, .determiner, .possessor).contains {
      words[$0].relation == .possessor || words[$0].key == "the"
    }
  }

  /// The word of a mention that its sentence attaches: the one whose head lies outside.
  func head(of mention: ActorMention) -> Int {
    mention.words.first { word in
      guard let head = words[word].head else { return true }
      return !mention.words.contains(head)
    } ?? mention.head
  }
}

extension Range<Int> {
  /// The words from the first of either to the last of either.
  func union(_ other: Range<Int>) -> Range<Int> {
    Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}
