public import EventModel

/// How many events answer a query.
public struct EventCount: Hashable, Sendable {
  /// How many of each modality; of those counted, where the counting stopped.
  public let modalities: [Modality: Int]
  /// Whether there are more than were counted.
  public let isCutShort: Bool

  /// Takes what was counted.
  public init(modalities: [Modality: Int], isCutShort: Bool) {
    self.modalities = modalities
    self.isCutShort = isCutShort
  }

  /// The events of these modalities; of all of them for none.
  public func total(of shown: [Modality]) -> Int {
    (shown.isEmpty ? Modality.allCases : shown).compactMap { modalities[$0] }.reduce(0, +)
  }
}
