internal import Linguistics

extension SentenceTree {
  /// The word that is the subject of a predicate, said or shared with the predicate above it.
  ///
  /// A relative pronoun gives the noun of its clause; an infinitive or a second verb without a
  /// subject has that of the verb it depends on; a participle on a noun has the noun.
  func subject(of predicate: Int) -> Int? {
    var word = predicate
    // Each step goes up the tree, so that it ends at the root.
    while true {
      if let subject = child(of: word, .subject) ?? child(of: word, .passiveSubject)
        ?? child(of: word, .outerSubject)
      {
        return antecedent(of: subject)
      }
      guard let head = words[word].head else { return nil }
      switch words[word].relation {
      case .relativeClause, .adnominalClause: return head
      case .adjectivalModifier where words[word].partOfSpeech != .noun: return head
      case .openComplement, .adverbialClause, .conjunct: word = head
      default: return nil
      }
    }
  }

  /// Whether a verb is passive.
  func isPassive(_ verb: Int) -> Bool {
    child(of: verb, .passiveSubject) != nil || child(of: verb, .passiveAuxiliary) != nil
      || words[verb].relation == .adnominalClause && words[verb].tag?.label == "VBN"
  }
}
