import EventCoding
import EventModel

/// Why a text was coded as it was, for a person: sentence by sentence.
struct ExplanationPage {
  private let explanation: Explanation

  init(_ explanation: Explanation) { self.explanation = explanation }

  var text: String {
    if explanation.coding.language == .other {
      return "nothing is coded: the text is not English\n"
    }
    if explanation.sentences.isEmpty { return "nothing is coded: the text has no sentence\n" }
    return explanation.sentences.map(page).joined(separator: "\n")
  }

  private func page(_ sentence: SentenceExplanation) -> String {
    var lines = [sentence.quotation.text, ""]
    lines += sentence.tree.split(separator: "\n").map { "  " + $0 }
    lines += ["", "actors"]
    lines += sentence.actors.isEmpty ? ["  nobody is named"] : sentence.actors.map(line)
    for predicate in sentence.predicates { lines += [""] + section(predicate) }
    if !sentence.unknownVerbs.isEmpty { lines.append("") }
    lines += sentence.unknownVerbs.map(line)
    if let reason = sentence.reasonOfNothing { lines += ["", "no event: \(reason)"] }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ mention: ResolvedMention) -> String {
    let place = mention.isPlace ? ", only a place" : ""
    if let actor = mention.actor {
      return "  '\(mention.quotation.text)' is \(actor.name) (\(actor.id)), "
        + "by \(mention.resolution.rawValue)\(place)"
    }
    if !mention.members.isEmpty {
      return "  '\(mention.quotation.text)' are "
        + mention.members.map(\.name).joined(separator: " and ")
        + ", by \(mention.resolution.rawValue)"
    }
    if !mention.candidates.isEmpty {
      return "  '\(mention.quotation.text)' may be "
        + mention.candidates.map(\.name).joined(separator: " or ") + "; nothing decides"
    }
    return "  '\(mention.quotation.text)' is nobody known\(place)"
  }

  private func line(_ unknown: SentenceExplanation.UnknownVerb) -> String {
    let nearest = unknown.nearest.map { "; spelt most like it is '\($0)'" } ?? ""
    return "no frame for '\(unknown.lemma)'\(nearest)"
  }

  private func section(_ predicate: PredicateExplanation) -> [String] {
    var lines = ["'\(predicate.words.text)'"]
    for trial in predicate.trials { lines.append("  tried   \(trial.rule)  \(trial.told)") }
    for governor in predicate.governors {
      lines.append("  under   '\(governor.word.text)'  \(governor.effect), by \(governor.rule)")
    }
    switch predicate.outcome {
    case .untold(let reason): lines.append("  no event: \(reason.told)")
    case .unframed: lines.append("  no event: no row fits")
    case .told(let told): lines += page(told)
    }
    return lines
  }

  private func page(_ told: ToldExplanation) -> [String] {
    let event = told.event
    var lines = ["  event   \(codes(event)), by \(event.mention.rule)"]
    for place in told.places {
      lines.append("  \(place.role.rawValue.padding(7)) '\(place.words.text)'  \(place.told)")
    }
    for speaker in event.mention.attribution {
      lines.append("  said by '\(speaker.quotation.text)'")
    }
    lines.append("  date    \(date(event.date))")
    lines.append("  place   " + (event.place.map(place) ?? "the clause names none"))
    lines.append("  sure    \(event.confidence): \(told.features.joined(separator: ", "))")
    return lines
  }

  private func codes(_ event: Event) -> String {
    [
      event.act.type.rawValue, event.act.mode?.rawValue, event.act.cameo?.rawValue,
      event.modality.rawValue,
    ].compactMap(\.self).joined(separator: " ")
  }

  private func date(_ date: DateSpan) -> String {
    guard let from = date.from ?? date.to else {
      return date.basis.map { "unknown: '\($0)' cannot be counted out" }
        ?? "unknown: the clause states none"
    }
    let end = date.to.flatMap { $0 == from ? nil : " to \($0)" } ?? ""
    return "\(from)\(end), to the \(date.precision.rawValue)"
      + (date.basis.map { ", by '\($0)'" } ?? "")
  }

  private func place(_ place: EventPlace) -> String {
    "'\(place.quotation.text)'" + (place.country.map { " in \($0)" } ?? "")
  }
}

extension String {
  /// The text with blanks after it up to a width in characters.
  fileprivate func padding(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
