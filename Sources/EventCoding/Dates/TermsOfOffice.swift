internal import EventModel
internal import Ontology

/// Reads "during Macri's presidency" and "under Obama" as the years in which they held the office.
struct TermsOfOffice: Sendable {
  /// The terms of each person at the head of a state or its government, the earliest first.
  private var tenures: [String: [Tenure]] = [:]

  private static let headOffices: Set<String> = ["head_of_state", "head_of_government"]
  private static let prepositions: Set<String> = ["during", "under", "in", "throughout"]

  init(_ actors: ActorDictionary) {
    let heads = Set(actors.offices.filter { Self.headOffices.contains($0.role) }.map(\.id))
    for tenure in actors.tenures where heads.contains(tenure.office) {
      tenures[tenure.person, default: []].append(tenure)
    }
  }

  /// The terms of office a sentence dates by; no person, no date.
  func expressions(
    in words: [Word], tokens: [TimeToken], mentions: [ActorMention]
  ) -> [TimeExpression] {
    mentions.compactMap { mention in
      guard let actor = mention.actor, actor.kind == .person, let held = tenures[actor.id] else {
        return nil
      }
      return expression(mention.words, held, in: words, tokens)
    }
  }

  private func expression(
    _ name: Range<Int>, _ held: [Tenure], in words: [Word], _ tokens: [TimeToken]
  ) -> TimeExpression? {
    var start = name.lowerBound - 1
    if start > 0, words[start].key == "the" { start -= 1 }
    guard start >= 0, Self.prepositions.contains(words[start].key) else { return nil }
    var end = name.upperBound
    if end < words.count, words[end].key == "'s" || words[end].key == "'" { end += 1 }
    var number: Int?
    if let token = tokens.first(where: { $0.words.lowerBound == end }),
      case .word(.ordinal(let ordinal)) = token.sense
    {
      number = ordinal
      end += 1
    }
    let isNamed = tokens.contains { $0.words.lowerBound == end && $0.sense == .word(.term) }
    guard isNamed || words[start].key == "under" && end == name.upperBound else { return nil }
    guard let term = Self.term(number, of: held) else { return nil }
    return TimeExpression(
      words: start..<(isNamed ? end + 1 : end), preposition: words[start].key,
      meaning: .period(term))
  }

  /// The one term, or the one of the number; nil where it can't be told which is meant.
  private static func term(_ number: Int?, of held: [Tenure]) -> Period? {
    let tenure: Tenure
    if held.count == 1, number == nil {
      tenure = held[0]
    } else if let number, held.count > 1, held.indices.contains(number - 1) {
      tenure = held[number - 1]
    } else {
      return nil
    }
    guard tenure.from != nil || tenure.to != nil else { return nil }
    return Period(from: tenure.from, to: tenure.to, precision: .year)
  }
}
