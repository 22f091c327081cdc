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
        return antecedent(of: subject, in: word)
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

  /// The noun a relative pronoun stands for; any other word itself.
  private func antecedent(of subject: Int, in clause: Int) -> Int {
    let isRelative = ["which", "who", "that", "whom"].contains(words[subject].key)
    guard isRelative, words[clause].relation == .relativeClause, let noun = words[clause].head
    else { return subject }
    return noun
  }

  /// Whether a verb is passive.
  func isPassive(_ verb: Int) -> Bool {
    child(of: verb, .passiveSubject) != nil || child(of: verb, .passiveAuxiliary) != nil
      || words[verb].relation == .adnominalClause && words[verb].tag?.label == "VBN"
  }
}
