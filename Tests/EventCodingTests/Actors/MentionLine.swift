import EventCoding
import EventModel

extension EventCoder {
  /// The mentions of a text in one line, `words=actor` each; `@` after a place, `?` for nobody, a
  /// plus between several.
  func line(_ text: String, on day: String? = nil) -> String {
    mentions(in: text, on: day).map(\.line).joined(separator: "; ")
  }

  /// The mentions of a text published on a day.
  func mentions(in text: String, on day: String? = nil) -> [ResolvedMention] {
    let published = day.flatMap { CalendarDay(iso8601: $0) }.map {
      DateSpan.day($0, basis: "metadata")
    }
    return mentions(in: Article(text: text, published: published ?? .unknown))
  }
}

extension ResolvedMention {
  /// The words and whom they mean.
  var line: String {
    let ids = actor.map { [$0.id] } ?? members.map(\.id)
    let who = ids.isEmpty ? "?" : ids.joined(separator: "+")
    return "\(quotation.text)=\(who)\(isPlace ? "@" : "")"
  }
}
