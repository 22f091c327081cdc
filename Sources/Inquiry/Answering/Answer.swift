public import EventModel

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

  /// What was left out and how to see it, in one line; nil when nothing was.
  public var omission: String? {
    let parts = Modality.allCases.compactMap { modality in
      leftOut[modality].map { "\($0) \(modality.rawValue)" }
    }
    guard !parts.isEmpty else { return nil }
    return
      "left out: \(isCutShort ? "at least " : "")\(parts.joined(separator: ", ")) (add --modality all)"
  }
}
