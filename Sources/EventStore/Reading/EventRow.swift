/// An event as a list shows it: one line of codes and words, and the sentence that proves it.
public struct EventRow: Hashable, Sendable {
  /// The event's number in this database.
  public let id: Int64
  /// The first day, `YYYY-MM-DD`; nil when unknown.
  public let from: String?
  /// The last day.
  public let to: String?
  /// How fine the date is.
  public let precision: String
  /// The PLOVER type.
  public let type: String
  /// The mode, if any.
  public let mode: String?
  /// The CAMEO code, as text.
  public let cameo: String?
  /// The quad class.
  public let quad: String
  /// The score, -10 through 10.
  public let score: Double
  /// Whether it is told as done.
  public let modality: String
  /// The coder's probability, 0 through 1.
  public let confidence: Double
  /// Who acts, divided by `; `.
  public let source: String?
  /// Who is acted on, divided by `; `.
  public let target: String?
  /// Where, in the text's words.
  public let place: String?
  /// The sentence that tells it first.
  public let sentence: String
  /// That sentence's document.
  public let document: Int64
  /// The document's title.
  public let title: String?

  /// The date as people write it: `2024-05-03`, `2024-05`, `2024`, `2024-05-03/07`; nil when unknown.
  public var date: String? {
    guard let day = from ?? to else { return nil }
    switch precision {
    case "year" where from?.prefix(4) == to?.prefix(4): return String(day.prefix(4))
    case "month" where from?.prefix(7) == to?.prefix(7): return String(day.prefix(7))
    default: break
    }
    if from == to { return day }
    return "\(from ?? "..")/\(to ?? "..")"
  }
}
