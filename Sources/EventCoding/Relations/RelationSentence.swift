internal import EventModel
internal import Linguistics
internal import Ontology

/// One sentence as ties are read from it: its tree, who is named where, and the small words.
struct RelationSentence {
  let tree: SentenceTree
  let mentions: [ActorMention]
  let vocabulary: RelationVocabulary
  let names: InnerNames
  private let mentionAt: [Int?]

  init(
    _ tree: SentenceTree, mentions: [ActorMention], vocabulary: RelationVocabulary,
    names: InnerNames
  ) {
    self.tree = tree
    self.mentions = mentions
    self.vocabulary = vocabulary
    self.names = names
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
      if let inner = inner(at: word), inner.words != mention.words, word != head(of: mention) {
        return inner
      }
      if words[word].partOfSpeech == .pronoun, word != mention.head || mention.actor == nil {
        return antecedent(ofPossessive: word)
      }
      // "officer of the Chilean army": the army is no name of its own, so its country stands for it.
      let phrase = tree.phrase(of: word)
      if word != head(of: mention), !phrase.contains(mention.head), mention.actor?.kind != .person,
        let country = phrase.lazy.compactMap({ country(at: $0) }).first
      {
        return RelationParty(words: phrase, mention: country.mention)
      }
      return party(mention, at: word)
    }
    if let inner = inner(at: word) { return inner }
    if words[word].partOfSpeech == .pronoun { return antecedent(ofPossessive: word) }
    if vocabulary.has(.metonym, words[word]), let owner = owners(of: word).first,
      let mention = owner.mention, mention.actor != nil
    {
      return RelationParty(words: tree.phrase(of: word).union(owner.words), mention: mention)
    }
    guard words[word].partOfSpeech == .noun || words[word].partOfSpeech == .properNoun else {
      return nil
    }
    return RelationParty(words: tree.phrase(of: word), mention: nil)
  }

  /// A mention as a side: without the description it was joined with, and whole where it names
  /// nobody in particular.
  private func party(_ mention: ActorMention, at word: Int) -> RelationParty {
    let phrase = tree.phrase(of: word)
    let isNobody =
      mention.actor.map {
        $0.country == nil && [.government, .people, .party].contains($0.kind)
          && mention.resolution != .exact
      } ?? true
    if isNobody, mention.resolution != .pronoun {
      return RelationParty(
        words: phrase, mention: mention.candidates.isEmpty ? nil : mention)
    }
    var own = mention.words.clamped(to: phrase)
    guard !own.isEmpty else { return RelationParty(words: mention.words, mention: mention) }
    // A name the tree cut short goes on as long as the mention does.
    while own.upperBound < mention.words.upperBound,
      words[own.upperBound].partOfSpeech == .properNoun
    {
      own = own.lowerBound..<own.upperBound + 1
    }
    return RelationParty(words: own, mention: mention)
  }

  /// Whom "his", "her" or "its" means where the mentions leave it open: the one of its kind that
  /// the sentence names before.
  private func antecedent(ofPossessive word: Int) -> RelationParty? {
    guard words[word].relation == .possessor else { return nil }
    let isHuman = ["his", "her"].contains(words[word].key)
    guard isHuman || words[word].key == "its" else { return nil }
    // "Chile and Peru, its neighbour": nobody is his own neighbour.
    let described = words[word].head.flatMap { noun in
      words[noun].relation == .apposition ? words[noun].head : nil
    }
    let before = mentions.filter { mention in
      mention.words.upperBound <= word
        && (mention.actor.map { ($0.kind == .person) == isHuman } ?? false)
        && !(described.map(mention.words.contains) ?? false)
    }
    guard let first = before.first, before.allSatisfy({ $0.actor == first.actor }) else {
      return nil
    }
    var mention = first
    mention.resolution = .pronoun
    return RelationParty(words: word..<word + 1, mention: mention)
  }

  /// The sides a coordination names, by its first member.
  func parties(at word: Int) -> [RelationParty] {
    tree.conjuncts(of: word).compactMap { party(at: $0) }
  }

  /// The country whose name or adjective a word is part of.
  func country(at word: Int) -> RelationParty? {
    inner(at: word).flatMap { $0.mention?.actor?.kind == .country ? $0 : nil }
  }

  /// The country or body whose name a word is part of, whatever longer mention covers it.
  func inner(at word: Int) -> RelationParty? {
    guard let (actor, range) = names.name(around: word, in: words) else { return nil }
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
