import EventCoding
import EventModel

extension FrameTrial {
  /// How the row fared, for a person.
  var told: String {
    switch outcome {
    case .won(let object?): "taken: \(sense), with '\(object)'"
    case .won(nil): "taken: \(sense)"
    case .outranked: "fits, and another row says more: \(sense)"
    case .everyday: "taken: \(sense)"
    case .wordsMissing: "a word of it is missing"
    case .objectMissing(let wanted): "asks for " + Self.first(of: wanted)
    case .subjectMissing(let wanted): "asks for who acts: " + Self.first(of: wanted)
    }
  }

  private var sense: String { type ?? "an everyday sense, no act" }

  /// The first of some words, with dots where there are more.
  private static func first(of words: [String]) -> String {
    words.prefix(4).joined(separator: ", ") + (words.count > 4 ? " ..." : "")
  }
}

extension ToldExplanation.Place {
  /// Where the participant stands, for a person.
  var told: String {
    let clause = [
      relation, preposition.map { "behind '\($0)'" }, host.map { "of '\($0)'" },
    ].compactMap(\.self).joined(separator: " ")
    switch tie {
    case .direct: return clause
    case .inside: return clause + ", inside the phrase"
    case .bystander: return clause + ", as nobody nearer is there"
    }
  }
}

extension UntoldReason {
  /// The reason, for a person.
  var told: String {
    switch self {
    case .governsAnother: "it is told through the act it governs"
    case .objectOfAnother: "it is part of another frame"
    case .describesANoun: "it tells of a noun, not of an act"
    case .purpose: "it is only what another act is for"
    case .bareNoun: "a noun, without both sides and without a verb that carries it"
    case .aside: "told only as an aside, without both sides"
    case .merePossibility: "a mere possibility, without both sides or in an aside"
    case .nobodyActs: "nobody acts, and it does not head a main clause"
    case .noKnownActor: "no participant is anybody known"
    case .privateActor: "the row is for states and their like, and nobody such acts"
    case .nobodyActedOn: "the row asks whom it is done to, and nobody known is"
    case .told: "another event of the sentence tells it"
    }
  }
}

extension SentenceExplanation {
  /// The nearest reason why the sentence tells no event; nil where it tells one.
  var reasonOfNothing: String? {
    let outcomes = predicates.map(\.outcome)
    let isTold = outcomes.contains { if case .told = $0 { true } else { false } }
    if isTold { return nil }
    let reasons = outcomes.compactMap { outcome -> UntoldReason? in
      if case .untold(let reason) = outcome { reason } else { nil }
    }
    if let reason = reasons.first, !actors.isEmpty { return reason.told }
    if actors.isEmpty { return "nobody is named" }
    if let trial = predicates.first {
      return "no row fits '\(trial.words.text)'"
    }
    if let unknown = unknownVerbs.first { return "no frame for '\(unknown.lemma)'" }
    return "no word tells an act"
  }
}
