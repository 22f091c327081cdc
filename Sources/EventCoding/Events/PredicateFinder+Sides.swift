internal import Linguistics
internal import Ontology

/// What stands beside a verb: the object and the subject that a row asks for.
extension PredicateFinder {
  /// What stands for any direct object in a row: "return something" is not "return".
  private static let anything = WordHash.hash("*")

  /// What stands for a direct object that names somebody: "received the pope" is not "received a loan".
  private static let somebody = WordHash.hash("somebody")

  /// A word that may be what a row asks for, with what rows may call it and how far it is from the verb
  /// in the tree.
  struct Complement {
    let word: Int
    let distance: Int
    let names: NounNames
  }

  /// The complements of a verb; `words` are the predicate's own.
  func complements(of clause: Clause, _ words: [Int]) -> [Complement] {
    clause.complements(of: words).map { word, distance in
      Complement(word: word, distance: distance, names: NounNames(of: word, in: clause.tree))
    }
  }

  /// The complement whose lemma is one of the given, the nearest first.
  func complement(
    of clause: Clause, among complements: [Complement], _ lemmas: WordSet, _ parties: PartyFinder
  ) -> (word: Int, distance: Int)? {
    var best: (word: Int, distance: Int)?
    for complement in complements where complement.distance < best?.distance ?? .max {
      // Two words say more than one: "hunger strike".
      if complement.names.isPair(in: lemmas) {
        best = (complement.word, complement.distance - 1)
      } else if complement.names.isOne(of: lemmas) {
        best = (complement.word, complement.distance)
      }
    }
    if best != nil { return best }
    if lemmas.contains(Self.somebody), let patient = clause.patient, parties.isPerson(patient) {
      return (patient, 1)
    }
    return lemmas.contains(Self.anything) ? clause.patient.map { ($0, 20) } : nil
  }

  /// How well a subject is one of the given: 2 by two words, 1 by one, or by what it counts as "hundreds
  /// of troops" do; else 0.
  func fit(_ subject: Int, to lemmas: WordSet, _ tree: SentenceTree) -> Int {
    let names = NounNames(of: subject, in: tree)
    if names.isPair(in: lemmas) { return 2 }
    if names.isOne(of: lemmas) || isNamed(subject, asOneOf: lemmas, tree) { return 1 }
    guard tree.words[subject].tag?.label == "NNS" else { return 0 }
    let counted = tree.children(of: subject, .nominalModifier).first {
      tree.preposition(of: $0) == "of" && tree.words[$0].tag?.label == "NNS"
    }.map { NounNames(of: $0, in: tree) }
    return counted.map { $0.isOne(of: lemmas) || $0.isPair(in: lemmas) } == true ? 1 : 0
  }

  /// Whether a name says what it is the name of: "Typhoon Haiyan", "Cyclone Idai".
  private func isNamed(_ name: Int, asOneOf lemmas: WordSet, _ tree: SentenceTree) -> Bool {
    tree.words[name].partOfSpeech == .properNoun
      && tree.children(of: name, .compound, .descriptor, .flat).contains {
        tree.words[$0].partOfSpeech == .properNoun
          && NounNames(of: $0, in: tree).isOne(of: lemmas)
      }
  }
}
