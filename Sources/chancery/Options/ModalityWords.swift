import ArgumentParser
import EventModel
import EventStore

/// The modalities a person types.
enum ModalityWords {
  /// The modalities to show: those told as done unless others are named; empty for all.
  static func read(_ words: [String]) throws -> [Modality] {
    if words.isEmpty { return EventQuery.factual }
    if words.contains("all") { return [] }
    return try words.map { word in
      guard let modality = Modality(rawValue: word.lowercased()) else {
        throw ValidationError(
          "unknown modality '\(word)'; there are all, "
            + Modality.allCases.map(\.rawValue).joined(separator: ", "))
      }
      return modality
    }
  }
}
