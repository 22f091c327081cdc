internal import EventModel
internal import Linguistics
internal import Ontology
internal import Spelling

/// Turns what the coder noted about a sentence into words of the article.
struct Explainer {
  let document: ParsedDocument
  /// The sentence, by index in the document.
  let sentence: Int
  let mentions: [ResolvedMention]
  /// The first words of the verb rows of `seeds/frames`.
  let verbs: Vocabulary

  private var tree: SentenceTree { document.trees[sentence] }
  private var quote: Quoting { Quoting(document: document, sentence: sentence) }

  /// - Parameter events: what was made of each finding, by the finding's head.
  func explanation(_ trace: SentenceTrace, events: [Int: Event]) -> SentenceExplanation {
    var predicates = trace.readings.map { reading in
      (
        reading.predicate.head,
        PredicateExplanation(
          words: quote(words(of: reading.predicate)),
          trials: trials(at: reading.predicate.head, trace, won: reading.predicate),
          governors: reading.government.operators.map(governor),
          outcome: outcome(reading, events))
      )
    }
    let read = Set(predicates.map(\.0))
    for word in trace.trials.keys where !read.contains(word) {
      predicates.append(
        (
          word,
          PredicateExplanation(
            words: quote(word..<word + 1), trials: trials(at: word, trace, won: nil),
            governors: [], outcome: .unframed)
        ))
    }
    return SentenceExplanation(
      quotation: document.quotation(tree.range), tree: document.drawing(of: sentence),
      actors: mentions,
      predicates: predicates.sorted { $0.0 < $1.0 }.map(\.1),
      unknownVerbs: unknownVerbs(besides: read.union(trace.trials.keys)))
  }

  private func words(of predicate: PredicateMatch) -> Range<Int> {
    guard let first = predicate.words.first, let last = predicate.words.last,
      last - first == predicate.words.count - 1
    else { return predicate.head..<predicate.head + 1 }
    return first..<last + 1
  }

  private func trials(
    at word: Int, _ trace: SentenceTrace, won: PredicateMatch?
  ) -> [FrameTrial] {
    (trace.trials[word] ?? []).map { trial in
      let isWinner = trial.frame.id == won?.frame.id
      return FrameTrial(
        rule: trial.frame.id, type: trial.frame.act?.type.rawValue,
        outcome: isWinner
          ? .won(object: won?.object.map { String(tree.words[$0].form) }) : trial.outcome)
    }
  }

  private func governor(_ match: OperatorMatch) -> PredicateExplanation.Governor {
    PredicateExplanation.Governor(
      rule: match.operation.id, effect: match.operation.effect.rawValue,
      word: quote(match.head..<match.head + 1))
  }

  private func outcome(
    _ reading: PredicateReading, _ events: [Int: Event]
  ) -> PredicateExplanation.Outcome {
    switch reading.outcome {
    case .untold(let reason): return .untold(reason)
    case .told(let finding):
      guard let event = events[finding.head] else { return .untold(.told) }
      let places =
        finding.roles.source.map { place($0, .source, finding) }
        + finding.roles.target.map { place($0, .target, finding) }
      return .told(
        ToldExplanation(event: event, places: places, features: finding.features.map(\.rawValue)))
    }
  }

  private func place(
    _ party: Party, _ role: Role, _ finding: EventFinding
  ) -> ToldExplanation.Place {
    let head = tree.words[party.mention.head]
    let preposition = tree.preposition(of: party.mention.head)
    let isBystander = role == .target && finding.features.contains(.bystander)
    return ToldExplanation.Place(
      words: quote(party.words), role: role, relation: head.relation.label,
      preposition: preposition.isEmpty ? nil : preposition,
      host: head.head.map { String(tree.words[$0].form) },
      tie: isBystander ? .bystander : party.isDirect ? .direct : .inside)
  }

  private func unknownVerbs(besides read: Set<Int>) -> [SentenceExplanation.UnknownVerb] {
    tree.words.indices.filter {
      tree.words[$0].partOfSpeech == .verb && !read.contains($0)
        && !Self.auxiliary.contains(tree.words[$0].relation)
    }.map { word in
      let lemma = tree.words[word].lemma
      return SentenceExplanation.UnknownVerb(
        verb: quote(word..<word + 1), lemma: lemma, nearest: verbs.nearest(to: lemma))
    }
  }

  private static let auxiliary: Set<DependencyRelation> = [
    .auxiliary, .passiveAuxiliary, .copula, .caseMarker,
  ]
}
