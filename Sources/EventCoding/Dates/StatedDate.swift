internal import EventModel

/// A date an article states: its words, what they can be of, and what they come to.
struct StatedDate {
  let expression: TimeExpression
  let site: AdjunctSite
  let basis: String
  /// The basis without its preposition, for what is counted from it.
  let words: String
  var resolved: ResolvedTime?

  var span: DateSpan {
    guard let resolved else {
      return DateSpan(from: nil, to: nil, precision: .unknown, basis: basis)
    }
    let anchor = resolved.anchor.map { "; \($0)" } ?? ""
    return resolved.period.span(basis: basis + anchor)
  }
}
