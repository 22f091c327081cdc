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

  /// Notes what an operator makes of what was found so far.
  func apply(
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
