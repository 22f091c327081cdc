internal import EventModel
internal import Linguistics
internal import Ontology

/// Climbs from a predicate to the words that govern it.
struct GovernmentReader {
  let tree: SentenceTree
  let operators: OperatorFinder
  /// The heads of the sentence's predicates.
  let predicates: Set<Int>

  func read(_ predicate: PredicateMatch) -> Government {
    var government = Government()
    mark(predicate.head, predicate.words, &government)
    climb(from: predicate.head, predicate.words, &government)
    return government
  }

  /// The operators that hang from a word: auxiliaries, "not", "without", "if", "allegedly".
  private func mark(_ head: Int, _ own: [Int], _ government: inout Government) {
    if isToCome(head) { government.effects.insert(.planned) }
    // A word tells once: the "not" of "will not" is the refusal, and denies nothing.
    var taken = Set(own)
    for child in tree.children(of: head) where !taken.contains(child) {
      switch tree.words[child].relation {
      case .auxiliary, .adverbialModifier, .marker, .caseMarker, .determiner, .adjectivalModifier,
        .copula, .conjunction:
        // "No longer supports": what it hangs from may be its second word.
        let start = tree.span(of: child).lowerBound
        let match =
          operators.match(at: start, in: tree).flatMap { $0.words.contains(child) ? $0 : nil }
          ?? operators.match(at: child, in: tree)
        guard let match, !match.words.contains(head) else { continue }
        if tree.words[child].key == "not", isNotOnly(child) { continue }
        taken.formUnion(match.words)
        apply(match, at: head, isOwn: true, &government)
      case .subject, .passiveSubject, .object:
        if let match = denial(in: child) { apply(match, at: head, isOwn: true, &government) }
      case .oblique:
        if let match = operators.match(at: tree.span(of: child).lowerBound, in: tree),
          match.operation.effect == .report
        {
          government.report = government.report ?? child
        }
      case .parataxis:
        if let match = operators.match(at: child, in: tree), match.operation.effect == .report {
          government.report = government.report ?? child
        }
      default: continue
      }
    }
  }

  /// "Poland to send tanks": the infinitive of a headline is yet to be.
  private func isToCome(_ verb: Int) -> Bool {
    tree.words[verb].relation == .root && tree.child(of: verb, .subject) != nil
      && tree.child(of: verb, .auxiliary) == nil
      && tree.child(of: verb, .marker).map { tree.words[$0].key } == "to"
  }

  /// What makes nobody or nothing of a noun: "none of the rebels", "no agreement", "neither Chad nor".
  private func denial(in noun: Int) -> OperatorMatch? {
    let own = tree.words[noun].partOfSpeech == .pronoun ? [noun] : []
    return (own + tree.children(of: noun, .determiner, .preconjunction, .conjunction)).lazy
      .compactMap { operators.match(at: $0, in: tree) }
      .first { $0.operation.effect == .negated && $0.words.count == 1 }
  }

  private func isNotOnly(_ word: Int) -> Bool {
    word + 1 < tree.words.count && ["only", "just", "least"].contains(tree.words[word + 1].key)
  }

  private func apply(
    _ match: OperatorMatch, at head: Int, isOwn: Bool, _ government: inout Government
  ) {
    let effect = match.operation.effect
    government.operators.append(match)
    if effect.makesAnotherAct {
      // What was found so far belongs to the inner act.
      government.effects = []
      government.governors.append(
        Government.Governor(
          effect: effect, rule: match.operation.id, head: head, words: match.words, isOwn: isOwn))
    } else if effect == .report {
      government.report = government.report ?? head
    } else {
      government.effects.insert(effect)
    }
  }

  private func climb(from start: Int, _ own: [Int], _ government: inout Government) {
    var cursor = start
    while let head = complemented(by: cursor) ?? tree.words[cursor].head {
      switch complemented(by: cursor) == nil ? passage(from: cursor, to: head) : .governed {
      case .governed:
        guard !own.contains(head) else { break }
        if isQuestion(cursor) {
          // "asked whether Chad had left": what is asked is not asked for.
          government.effects.insert(.hypothetical)
          government.report = government.report ?? head
          break
        }
        // A word's own marks come after it: "did not refuse to" is a refusal denied.
        if let match = operators.match(at: head, in: tree), !match.words.contains(start) {
          apply(match, at: head, isOwn: false, &government)
        } else if tree.words[cursor].relation == .adnominalClause,
          !isRanked(head), tree.child(of: cursor, .subject) == nil
        {
          // "the right to leave", "an attempt to leave": nobody says that anybody left.
          government.effects.insert(.hypothetical)
        }
        mark(head, own, &government)
      case .shared:
        if sharesAuxiliary(cursor) { mark(head, own, &government) }
      case .purpose:
        government.purposeOf = government.purposeOf ?? head
        return
      case .apart:
        if tree.words[cursor].relation == .adnominalClause { allege(head, &government) }
        return
      }
      cursor = head
    }
  }

  /// Whether a clause is an indirect question.
  private func isQuestion(_ clause: Int) -> Bool {
    tree.words[clause].relation == .clausalComplement
      && tree.child(of: clause, .marker).map { ["whether", "if"].contains(tree.words[$0].key) }
        ?? false
  }

  /// "Alleged crimes committed by rebels": what is said of a noun is no surer than the noun.
  private func allege(_ noun: Int, _ government: inout Government) {
    for child in tree.children(of: noun, .adjectivalModifier) {
      guard let match = operators.match(at: child, in: tree),
        match.operation.effect == .hypothetical
      else { continue }
      apply(match, at: noun, isOwn: true, &government)
    }
  }

  /// The owned noun right before an infinitive or a gerund that the parser hung from the verb
  /// beside it: "left after the king's refusal to sign".
  private func complemented(by verb: Int) -> Int? {
    guard tree.words[verb].relation == .adverbialClause,
      let marker = tree.child(of: verb, .marker), marker > 0, marker + 1 == verb,
      tree.words[marker - 1].partOfSpeech == .noun,
      tree.child(of: marker - 1, .possessor) != nil
    else { return nil }
    return marker - 1
  }

  /// Whether a noun is one of a row: "the first leader to meet the king" has met him.
  private func isRanked(_ noun: Int) -> Bool {
    tree.children(of: noun, .adjectivalModifier).contains {
      Self.ranks.contains(tree.words[$0].key)
    }
  }

  private static let ranks: Set<String> = [
    "first", "second", "third", "latest", "last", "only", "next",
  ]

  private enum Passage {
    /// The head governs the word: its object, its complement.
    case governed
    /// The head is joined to the word by "and": what governs the one governs the other.
    case shared
    /// The word is the head's purpose.
    case purpose
    /// The word tells something of its own.
    case apart
  }

  private func passage(from word: Int, to head: Int) -> Passage {
    switch tree.words[word].relation {
    case .oblique where tree.isOccasion(word), .nominalModifier where tree.isOccasion(word):
      return .apart
    // "agreed to mediation in the talks": what is agreed to is the mediation.
    case .nominalModifier where predicates.contains(head) && tree.preposition(of: word) == "in":
      return .apart
    // "blocked roads in defiance of the police": what is done besides is not what is blocked.
    case .oblique where isBeside(word, head): return .apart
    case .openComplement, .clausalComplement, .clausalSubject, .object, .passiveSubject,
      .nominalModifier, .oblique, .compound, .passiveClausalSubject:
      return .governed
    case .conjunct: return .shared
    case .adnominalClause:
      guard let marker = tree.child(of: word, .marker) else { return .apart }
      // "a vote against recognising": the operator's own preposition leads the clause in.
      return tree.words[marker].key == "to" || isLedIn(by: marker, head) ? .governed : .apart
    case .adverbialClause:
      let marker = tree.child(of: word, .marker).map { tree.words[$0].key } ?? ""
      if ["of", "from", "into", "for", "against", "about"].contains(marker) { return .governed }
      // "is seen as supporting": the operator's own preposition leads the clause in.
      if let own = tree.child(of: word, .marker), isLedIn(by: own, head) { return .governed }
      // "balked at ratifying"
      if ["at", "on", "over", "in"].contains(marker), tree.words[word].key.hasSuffix("ing"),
        operators.match(at: head, in: tree)?.operation.effect.makesAnotherAct == true
      {
        return .governed
      }
      // "ruled out sending": the parser may take the gerund right behind for a clause beside.
      if marker.isEmpty, tree.words[word].key.hasSuffix("ing"),
        operators.match(at: head, in: tree)?.words.last == word - 1
      {
        return .governed
      }
      // "resorted to throwing stones": a gerund is no purpose.
      if marker == "to", tree.words[word].key.hasSuffix("ing") { return .governed }
      if marker == "to" {
        return operators.match(at: head, in: tree)?.operation.effect.makesAnotherAct == true
          ? .governed : .purpose
      }
      return .apart
    default: return .apart
    }
  }

  /// Whether what leads a clause in is one of the words of the operator it hangs from.
  private func isLedIn(by marker: Int, _ head: Int) -> Bool {
    operators.match(at: head, in: tree)?.words.contains(marker) == true
  }

  /// Whether a phrase only says how or despite what its operator's clause is: the operator's own
  /// preposition leads in what it governs.
  private func isBeside(_ noun: Int, _ head: Int) -> Bool {
    guard Self.besides.contains(tree.preposition(of: noun)),
      let match = operators.match(at: head, in: tree)
    else { return false }
    return !tree.children(of: noun, .caseMarker).contains(where: match.words.contains)
  }

  private static let besides: Set<String> = [
    "as", "by", "despite", "in", "in spite of", "through", "under", "with", "without",
  ]

  /// Whether a verb stands under the auxiliary and the "not" of the one it is joined to: "did not
  /// sign or ratify", but not "did not sign and accused".
  private func sharesAuxiliary(_ word: Int) -> Bool {
    if let head = tree.words[word].head, let auxiliary = tree.child(of: head, .auxiliary) {
      switch tree.words[word].tag?.label {
      case "VBD", "VBZ", "VBP": return false
      // "did not wait and bombed": "did" and "will" are followed by the bare verb alone.
      case "VBN"
      where tree.words[auxiliary].lemma == "do" || tree.words[auxiliary].tag?.label == "MD":
        return false
      default: break
      }
    }
    return tree.children(of: word).allSatisfy {
      switch tree.words[$0].relation {
      case .auxiliary, .passiveAuxiliary, .copula, .subject, .passiveSubject: false
      default: true
      }
    }
  }
}
