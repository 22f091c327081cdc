public import EventModel
public import EventStore

/// What a question comes to: how it was understood, the query, and what it leaves out.
public struct Answer: Hashable, Sendable {
  /// How the question was understood, in one line, with how many there are.
  public let understanding: String
  /// What to know about the reading: who of several is meant, what was passed over.
  public let notes: [String]
  /// The query that answers it; flags can make the same.
  public let query: Query
  /// How many events or ties answer it, whatever the limit; at least so many where cut short.
  public let total: Int
  /// Whether the counting stopped before the end.
  public let isCutShort: Bool
  /// How many more there are of each modality that is not shown.
  public let leftOut: [Modality: Int]
  /// How many more answer but for having no date where a time is asked for.
  public let undated: EventCount

  /// What was left out and how to see it, in one line; nil when nothing was.
  public var omission: String? {
    let others = Modality.allCases.compactMap { modality in
      leftOut[modality].map { "\($0) \(modality.rawValue)" }
    }
    var parts: [String] = []
    if !others.isEmpty {
      parts.append(
        "\(isCutShort ? "at least " : "")\(others.joined(separator: ", ")) (add --modality all)")
    }
    let without = undated.modalities.values.reduce(0, +)
    if without > 0 {
      let count = undated.isCutShort ? "more than \(EventReader.mostCounted)" : String(without)
      parts.append("\(count) undated (--undated instead of the time shows them)")
    }
    return parts.isEmpty ? nil : "left out: \(parts.joined(separator: "; "))"
  }
}
