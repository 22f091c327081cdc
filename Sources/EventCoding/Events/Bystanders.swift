internal import EventModel
internal import Linguistics

/// Who stands in a predicate's clause without a place in its frame: whom an act concerns is often
/// told by no more than that.
struct Bystanders {
  let tree: SentenceTree
  /// The mentions of the clause itself, without those of a report set beside it, ", officials in
  /// Nairobi said", or of a clause joined to it, "resigned and fled to India".
  let mentions: [ActorMention]

  init(of head: Int, in parties: PartyFinder) {
    let tree = parties.tree
    var head = head
    // A noun stands in the clause of its verb.
    while tree.words[head].partOfSpeech == .noun, let next = tree.words[head].head { head = next }
    let clause = tree.span(of: head)
    self.tree = tree
    mentions = parties.mentions.filter { mention in
      guard clause.contains(mention.head) else { return false }
      // "on the Thai border" names no party.
      if let noun = tree.words[mention.head].head, parties.isEdge(noun) { return false }
      var word = mention.head
      var isAdjunct = false
      while word != head {
        if Self.isOtherClause(word, isAdjunct: isAdjunct, in: tree) { return false }
        if tree.words[word].relation == .adverbialClause { isAdjunct = true }
        guard let next = tree.words[word].head else { return true }
        word = next
      }
      return true
    }
  }

  /// Whether a clause tells an act of others than the one it is joined to.
  ///
  /// - Parameter isAdjunct: whether it is asked for whoever stands in a clause of time or reason
  ///   under it, which is as much the first one's: "resigned and left, when Chad attacked".
  private static func isOtherClause(_ word: Int, isAdjunct: Bool, in tree: SentenceTree) -> Bool {
    switch tree.words[word].relation {
    case .parataxis: true
    // "France will protest if Chad attacks": whether Chad does is open; "since Chad left" says when.
    case .adverbialClause:
      tree.child(of: word, .marker).map { Self.conjunctions.contains(tree.words[$0].key) } ?? false
    case .conjunct:
      isAdjunct ? tree.child(of: word, .subject) != nil : tree.isPredicate(word)
    default: false
    }
  }

  private static let conjunctions: Set<String> = [
    "although", "before", "if", "since", "though", "unless", "whereas", "while",
  ]

  /// Whom the act concerns: foreigners and the nearest after the predicate first.
  func target(of head: Int, besides others: [Party]) -> [Party] {
    let near = mentions.filter { isOther($0, than: others) }
    let foreign = near.filter { mention in
      !others.contains { $0.mention.actor?.country == mention.actor?.country }
    }
    let found = foreign.isEmpty ? near : foreign
    return (found.first { $0.words.lowerBound > head } ?? found.last).map(Party.parties) ?? []
  }

  /// Who acts where the parser has lost the subject: the nearest actor before the predicate that no
  /// preposition governs.
  func source(of head: Int, besides others: [Party]) -> [Party] {
    let found = mentions.last {
      $0.words.upperBound <= head && !$0.isPlace
        && (isOther($0, than: others) || isGroup($0, otherThan: others))
        && tree.child(of: $0.head, .caseMarker) == nil && !isModifier($0.head)
    }
    return found.map(Party.parties) ?? []
  }

  /// Whether a word only tells more of a noun: the "American" of "before American entry".
  private func isModifier(_ word: Int) -> Bool {
    switch tree.words[word].relation {
    case .adjectivalModifier, .compound, .possessor, .nominalModifier, .unmarkedNominalModifier:
      true
    default: false
    }
  }

  private func isOther(_ mention: ActorMention, than others: [Party]) -> Bool {
    // News media report what others do.
    mention.actor?.country != nil && mention.actor?.kind != .media && isNone(of: others, mention)
  }

  /// Whether it is a body of no country that can act: an armed group, an organisation.
  private func isGroup(_ mention: ActorMention, otherThan others: [Party]) -> Bool {
    [.armedGroup, .organisation].contains(mention.actor?.kind) && isNone(of: others, mention)
  }

  private func isNone(of others: [Party], _ mention: ActorMention) -> Bool {
    !others.contains {
      $0.words.overlaps(mention.words) || $0.mention.actor?.id == mention.actor?.id
    }
  }
}
