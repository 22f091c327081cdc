import Foundation
import Linguistics

/// Compares what the engine finds with a gold file, on the gold sentences and tokens.
struct Measurement {
  private var counts: [(name: String, right: Int, total: Int)] = []
  private var clause = ArcCount()
  private var names = ArcCount()

  /// Right, guessed and gold items, for an F1.
  struct ArcCount {
    var right = 0
    var guessed = 0
    var gold = 0

    var f1: Double { guessed + gold == 0 ? 0 : 200 * Double(right) / Double(guessed + gold) }
  }

  init(path: String) throws {
    let document = try Treebank.document(path)
    let guess = try Engine().parse(document).parsed
    let gold = document.parsed
    for (guessed, truth) in zip(guess.tokens, gold.tokens) {
      let isPunctuation = truth.relation == .punctuation
      let head = guessed.head == truth.head
      let arc = head && guessed.relation == truth.relation
      let lemma = guess.lemma(of: guessed) == gold.lemma(of: truth)
      count("UPOS", guessed.upos == truth.upos)
      count("XPOS", guessed.xpos == truth.xpos)
      count("UAS", head)
      count("LAS", arc)
      if !isPunctuation {
        count("UAS without punctuation", head)
        count("LAS without punctuation", arc)
      }
      count("lemmas", lemma)
      if truth.upos == .verb {
        count("lemmas of verbs", lemma)
        let verb = guess.verbLemma(of: guessed) ?? guess.lemma(of: guessed)
        count(
          "verbs found under any tag", verb.lowercased() == gold.lemma(of: truth).lowercased())
        if guessed.upos == .verb { count("lemmas of verbs tagged as verbs", lemma) }
      }
      let isCore = { Self.core.contains($0) }
      if let relation = truth.relation, isCore(relation) { clause.gold += 1 }
      if let relation = guessed.relation, isCore(relation) {
        clause.guessed += 1
        if arc { clause.right += 1 }
      }
    }
    let goldNames = Self.names(gold)
    let guessedNames = Self.names(guess)
    names.gold = goldNames.count
    names.guessed = guessedNames.count
    names.right = goldNames.intersection(guessedNames).count
  }

  /// The arcs between a verb and its subjects and objects.
  private static let core: Set<DependencyRelation> = [
    .subject, .passiveSubject, .object, .indirectObject,
  ]

  private mutating func count(_ name: String, _ isRight: Bool) {
    let place = counts.firstIndex { $0.name == name } ?? counts.count
    if place == counts.count { counts.append((name, 0, 0)) }
    counts[place].total += 1
    if isRight { counts[place].right += 1 }
  }

  /// The names of a text, each as its kind and its first and last token; determiners are left out.
  private static func names(_ parsed: ParsedText) -> Set<[Int]> {
    var names: Set<[Int]> = []
    for sentence in parsed.sentences {
      var start: Int?
      for index in sentence.tokens {
        let token = parsed.tokens[index]
        if token.name != nil, start == nil || token.opensName {
          let first = parsed.form(of: token).first
          if let first, first.isUppercase || first.isNumber { start = index }
        }
        if token.name == nil { start = nil }
        let next = index + 1
        let ends =
          next == sentence.tokens.upperBound || parsed.tokens[next].name == nil
          || parsed.tokens[next].opensName
        if let first = start, let kind = token.name, ends {
          names.insert([Int(kind.rawValue), first, index])
          start = nil
        }
      }
    }
    return names
  }

  func printTable() {
    for (name, right, total) in counts {
      print(String(format: "  %@\t%.2f", name, 100 * Double(right) / Double(max(1, total))))
    }
    print(String(format: "  subject and object arcs F1\t%.2f", clause.f1))
    if names.gold > 0 { print(String(format: "  names F1\t%.2f", names.f1)) }
  }
}
