internal import Linguistics
internal import Ontology

/// What stands beside a verb: the object and the subject that a row asks for.
extension PredicateFinder {
  /// What stands for any direct object in a row: "return something" is not "return".
  private static let anything = WordHash.hash("*")

  /// What stands for a direct object that names somebody: "received the pope" is not "received a loan".
  private static let somebody = WordHash.hash("somebody")

  /// The complement whose lemma is one of the given, and how far it is from the verb in the tree.
  func complement(
    of clause: Clause, _ words: [Int], _ lemmas: WordSet, _ parties: PartyFinder
  ) -> (word: Int, distance: Int)? {
    var best: (word: Int, distance: Int)?
    for (word, distance) in clause.complements(of: words)
    where distance < best?.distance ?? .max {
      // Two words say more than one: "hunger strike".
      if isPair(in: lemmas, word, clause.tree) {
        best = (word, distance - 1)
      } else if clause.tree.words[word].isOne(of: lemmas) {
        best = (word, distance)
      }
    }
    if best == nil, let patient = clause.patient {
      if lemmas.contains(Self.somebody), parties.isPerson(patient) { return (patient, 1) }
      if lemmas.contains(Self.anything) { return (patient, 20) }
    }
    return best
  }

  /// How well a subject is one of the given: 2 by two words, 1 by one, or by what it counts as "hundreds
  /// of troops" do; else 0.
  func fit(_ subject: Int, to lemmas: WordSet, _ tree: SentenceTree) -> Int {
    if isPair(in: lemmas, subject, tree) { return 2 }
    if tree.words[subject].isOne(of: lemmas) || isNamed(subject, asOneOf: lemmas, tree) { return 1 }
    guard tree.words[subject].tag?.label == "NNS" else { return 0 }
    let counted = tree.children(of: subject, .nominalModifier).first {
      tree.preposition(of: $0) == "of" && tree.words[$0].tag?.label == "NNS"
    }
    return counted.map { tree.words[$0].isOne(of: lemmas) || isPair(in: lemmas, $0, tree) } == true
      ? 1 : 0
  }

  /// Whether a name says what it is the name of: "Typhoon Haiyan", "Cyclone Idai".
  private func isNamed(_ name: Int, asOneOf lemmas: WordSet, _ tree: SentenceTree) -> Bool {
    tree.words[name].partOfSpeech == .properNoun
      && tree.children(of: name, .compound, .descriptor, .flat).contains {
        tree.words[$0].partOfSpeech == .properNoun && tree.words[$0].isOne(of: lemmas)
      }
  }

  /// Whether a word with one before it that it governs is one of the given: "hunger strike".
  private func isPair(in lemmas: WordSet, _ word: Int, _ tree: SentenceTree) -> Bool {
    tree.children(of: word, .compound, .adjectivalModifier).contains {
      let (first, second) = (tree.words[$0].lemmaHash, tree.words[word].singular)
      return [" ", "-"].contains { joint in
        lemmas.contains(WordHash.hash(second, after: WordHash.hash(joint, after: first)))
      }
    }
  }
}
