internal import Linguistics
internal import Ontology

/// How a naming hangs on another in the tree.
extension PhraseBuilder {
  /// How a naming hangs on another one.
  struct Link {
    let phrase: Int
    let relation: DependencyRelation
    let preposition: String?
    let isBefore: Bool
  }

  /// The naming above a naming, through the adjectives and nouns of one noun phrase.
  func link(of index: Int) -> Link? {
    let start = phrases[index].core.head
    var word = start
    while let head = tree.words[word].head {
      if let phrase = namingOfWord[head], holderOfTitle[phrase] == index {
        // Its own title stands above it in the tree: the phrase hangs where the title does.
        word = head
        continue
      }
      if let phrase = namingOfWord[head].map({ holderOfTitle[$0] ?? $0 }), phrase != index {
        let between = min(start, head) + 1..<max(start, head)
        if start < head, tree.words[between].contains(where: \.isFinite) { return nil }
        return Link(
          phrase: phrase, relation: tree.words[word].relation,
          preposition: tree.child(of: word, .caseMarker).map { tree.words[$0].key },
          isBefore: start < head)
      }
      let isInside = [.compound, .adjectivalModifier, .flat, .descriptor, .unmarkedNominalModifier]
        .contains(tree.words[head].relation)
      guard isInside, head > word else { return nil }
      word = head
    }
    return nil
  }

  /// How a country before a hyphen hangs on the noun that the word after the hyphen modifies:
  /// "Kenyan-led forces", whatever relation the country itself has.
  func joinedLink(of index: Int) -> Link? {
    let word = phrases[index].core.words.upperBound + 1
    guard joinedWord(after: phrases[index].core) != nil else { return nil }
    // A wrong tree may make a verb of the joined word: then the noun right after it counts.
    let nouns = [tree.words[word].head, word + 1].compactMap { $0 }
    guard
      let phrase = nouns.lazy.compactMap({
        $0 > word && $0 < namingOfWord.count ? namingOfWord[$0] : nil
      }).first
    else { return nil }
    return Link(
      phrase: holderOfTitle[phrase] ?? phrase, relation: .compound, preposition: nil,
      isBefore: true)
  }

  /// What follows a name after a hyphen: "backed", "led".
  func joinedWord(after naming: Naming) -> JoinedWord? {
    let end = naming.words.upperBound
    guard end + 1 < tree.words.count, tree.words[end].key == "-" else { return nil }
    return table.lexicon.joinedWords[tree.words[end + 1].key]
      ?? (tree.words[end + 1].partOfSpeech == .verb ? .apart : nil)
  }

  func isBracketed(_ naming: Naming) -> Bool {
    let start = naming.words.lowerBound
    return start > 0 && tree.words[start - 1].key == "("
  }
}

extension Word {
  /// Whether it is a verb with a tense, which no noun phrase holds before its noun.
  var isFinite: Bool {
    partOfSpeech == .auxiliary || ["VBD", "VBZ", "VBP", "MD"].contains(tag?.label)
  }
}
