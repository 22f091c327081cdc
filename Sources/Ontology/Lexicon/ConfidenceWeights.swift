internal import Foundation
internal import Spelling

/// What each feature adds to the log odds that an event is right, fitted by
/// `tools/accuracy/confidence.py`.
public struct ConfidenceWeights: Sendable {
  private let weights: [ConfidenceFeature: Double]

  /// The probability that an event is right of which the features hold: 0 through 1, in steps of a
  /// hundredth, so that it is the same number on every machine.
  public func probability(_ features: [ConfidenceFeature]) -> Double {
    let odds = features.reduce(0) { $0 + (weights[$1] ?? 0) }
    return (100 / (1 + exp(-odds))).rounded() / 100
  }

  /// Reads `seeds/lexicon/confidence.tsv`; a feature without a row weighs nothing.
  static func read(_ seeds: SeedLibrary) throws -> ConfidenceWeights {
    let table = try CodeList(seeds.table(TableSchema.confidence), key: "feature").table
    var weights: [ConfidenceFeature: Double] = [:]
    for row in table.rows {
      let cell = try row.required("weight")
      guard let weight = Double(cell), weight.isFinite else {
        throw row.error("weight", .malformed(cell, expected: "a number, such as -0.31"))
      }
      weights[try row.choice("feature")] = weight
    }
    return ConfidenceWeights(weights: weights)
  }
}
