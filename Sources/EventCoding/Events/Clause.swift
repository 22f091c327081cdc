internal import Linguistics

/// A verb's clause: who stands as its subject and its objects, also where another word of the
/// sentence lends them.
struct Clause {
  let tree: SentenceTree
  let verb: Int
  /// Whether the subject is who is acted on.
  let isPassive: Bool

  /// How many words up a subject is looked for; deeper chains are parser errors.
  private static let reach = 6

  /// - Parameter words: the predicate's own words; a "by" among them brings nobody who acts: "abided
  ///   by the ruling".
  /// - Parameter isAdjective: whether the verb is told as an adjective is: "was committed to peace".
  init(verb: Int, in tree: SentenceTree, owning words: [Int] = [], isAdjective: Bool = false) {
    self.tree = tree
    self.verb = verb
    let ownsAgent =
      words.count > 1
      && tree.child(of: verb, .agent).map {
        tree.children(of: $0, .caseMarker).contains(where: words.contains)
      } ?? false
    isPassive = !ownsAgent && !isAdjective && Self.isPassive(verb, in: tree, reach: Self.reach)
  }

  private static func isPassive(_ verb: Int, in tree: SentenceTree, reach: Int) -> Bool {
    let word = tree.words[verb]
    // "Somalia, invaded by Kenya, ...": who stands behind "by" acts, whatever the rest is taken for.
    if word.tag?.label == "VBN", tree.child(of: verb, .agent) != nil,
      tree.child(of: verb, .object) == nil
    {
      return true
    }
    for child in tree.children(of: verb) {
      switch tree.words[child].relation {
      case .passiveSubject, .passiveAuxiliary, .passiveClausalSubject: return true
      case .agent: return word.tag?.label != "VBG"
      case .subject, .object: return false
      default: continue
      }
    }
    guard !word.key.hasSuffix("ing"), reach > 0 else { return false }
    switch word.relation {
    case .adnominalClause, .adjectivalModifier:
      return word.tag?.label == "VBN" || word.tag?.label == "VBD" || word.isParticiple
    case .adverbialClause:
      return word.tag?.label == "VBN" && tree.child(of: verb, .auxiliary) == nil
    case .conjunct:
      guard word.tag?.label == "VBN", let head = word.head,
        tree.child(of: verb, .auxiliary) == nil
      else { return false }
      return isPassive(head, in: tree, reach: reach - 1)
    default: return false
    }
  }

  /// The word that stands for who acts; nil when the clause names nobody.
  var agent: Int? {
    guard isPassive else { return subject }
    if let agent = tree.child(of: verb, .agent) { return agent }
    return tree.children(of: verb, .oblique).first { tree.preposition(of: $0) == "by" }
  }

  /// The word that stands for who or what is acted on.
  var patient: Int? {
    if isPassive { return subject }
    if let object = tree.child(of: verb, .object) { return tree.antecedent(of: object) }
    if let object = Self.objectBeforeReport(of: verb, in: tree) { return object }
    // "meets President Xi": a name is no complement of a verb without an object.
    if let named = tree.child(of: verb, .openComplement),
      tree.words[named].partOfSpeech == .properNoun,
      tree.children(of: named, .marker, .copula, .caseMarker).isEmpty
    {
      return named
    }
    // "the troops that Chad sent": the head of a relative clause without an object of its own.
    if tree.words[verb].relation == .relativeClause, tree.child(of: verb, .subject) != nil,
      subject != tree.words[verb].head
    {
      return tree.words[verb].head
    }
    // "criticised and condemned the attack": the first verb shares the object of the second.
    if tree.words[verb].relation != .conjunct, tree.child(of: verb, .oblique) == nil,
      let second = tree.child(of: verb, .conjunct), tree.child(of: second, .subject) == nil,
      second == verb + 2
    {
      return tree.child(of: second, .object)
    }
    return nil
  }

  /// The grammatical subject, also where it stands with another verb.
  var subject: Int? { Self.subject(of: verb, in: tree, reach: Self.reach) }

  /// The object that the parser took for the subject of the report behind it: "villagers" of "Rebels
  /// killed villagers, a monitor said".
  private static func objectBeforeReport(of verb: Int, in tree: SentenceTree) -> Int? {
    guard tree.words[verb].relation == .clausalComplement, let report = tree.words[verb].head,
      verb + 1 < report, tree.words[verb + 1].key != ",",
      tree.child(of: verb, .subject) != nil
    else { return nil }
    return tree.child(of: report, .subject).flatMap { noun in
      noun < report && tree.span(of: noun).lowerBound == verb + 1 ? noun : nil
    }
  }

  private static func subject(of verb: Int, in tree: SentenceTree, reach: Int) -> Int? {
    guard reach > 0 else { return nil }
    let lent = tree.children(of: verb, .clausalComplement).lazy
      .compactMap { objectBeforeReport(of: $0, in: tree) }.first
    if let own = tree.children(of: verb, .subject, .passiveSubject, .outerSubject)
      .first(where: { $0 != lent })
    {
      return tree.antecedent(of: own)
    }
    if let lent { return tree.child(of: lent, .apposition) }
    // "Peru's calling Chile a liar": a gerund's owner acts.
    if let owner = tree.child(of: verb, .possessor) { return owner }
    let word = tree.words[verb]
    guard let head = word.head else { return nil }
    switch word.relation {
    case .conjunct, .parataxis:
      if word.relation == .parataxis, tree.words[head].partOfSpeech != .verb {
        // "Qatar is the largest donor, giving": set beside, it is Qatar's all the same.
        return word.key.hasSuffix("ing") && tree.child(of: head, .copula) != nil
          ? tree.child(of: head, .subject) : nil
      }
      return subject(of: head, in: tree, reach: reach - 1)
    case .openComplement, .adverbialClause, .clausalComplement:
      return controller(of: verb, under: head, in: tree, reach: reach - 1)
    case .adnominalClause:
      // "its decision to leave", "the right of Peru to leave": who decides, leaves.
      if tree.child(of: verb, .marker) != nil {
        return tree.child(of: head, .possessor)
          ?? tree.children(of: head, .nominalModifier).first {
            $0 < verb && ["of", "for", "by"].contains(tree.preposition(of: $0))
          } ?? tree.child(of: head, .subject)
          ?? tree.words[head].head.flatMap { subject(of: $0, in: tree, reach: reach - 1) }
      }
      // "Qatar is the largest donor, giving": the donor is Qatar.
      if tree.child(of: head, .copula) != nil, let named = tree.child(of: head, .subject),
        tree.words[named].partOfSpeech != .pronoun
      {
        return named
      }
      return head
    case .relativeClause, .adjectivalModifier: return head
    default: return nil
    }
  }

  /// Who does what an open complement tells: the object of "urged Iran to leave", else the subject.
  private static func controller(
    of verb: Int, under head: Int, in tree: SentenceTree, reach: Int
  ) -> Int? {
    let marker = tree.child(of: verb, .marker).map { tree.words[$0].key }
    let isControlled =
      tree.words[verb].relation == .openComplement
      || ["of", "from", "into", "for"].contains(marker ?? "")
    if isControlled || marker == "to", tree.words[head].partOfSpeech == .verb {
      let clause = Clause(verb: head, in: tree)
      if !clause.isPassive, let object = tree.children(of: head, .object, .indirectObject).first,
        tree.words[verb].relation == .openComplement || marker != "to"
      {
        return tree.antecedent(of: object)
      }
      // "called on Iran to leave": the prepositional object that stands before the complement.
      if !clause.isPassive,
        let target = tree.children(of: head, .oblique).first(where: {
          $0 < verb && ["on", "upon", "to"].contains(tree.preposition(of: $0))
            && tree.words[$0].name != .date
        })
      {
        return target
      }
    }
    return subject(of: head, in: tree, reach: reach)
  }
}
