/// That one article repeats another: how much of it, in what way, sentence by sentence.
public struct Likeness: Sendable {
  /// The way in which an article repeats another.
  public enum Reason: String, Sendable, CaseIterable {
    /// The same words throughout.
    case sameWords = "same_words"
    /// Little but what the other has, and less of it.
    case shortened
    /// All but little of what the other has, and more.
    case extended
    /// Other words, sentences changed, dropped, added or in another order.
    case edited
  }

  /// The name of the method, which changes when its answers do.
  public static let method = "shingles-1"

  /// The share of the later article's shingles that the earlier one has, 0 through 1: its containment.
  public let score: Double

  /// The share of all shingles of both that both have, 0 through 1.
  public let resemblance: Double

  /// In what way it repeats the other.
  public let reason: Reason

  /// Which sentence of running text answers which, by their place among those, from 0; one that was
  /// joined or divided is in several pairs.
  public let counterparts: [(later: Int, earlier: Int)]

  /// Compares two articles; nil where the later does not repeat the earlier.
  ///
  /// Deterministic. O(n) in the words of both, some 0.1 ms for two of 3 kB.
  public init?(of later: Story, to earlier: Story) {
    let shared = later.shingles.shared(with: earlier.shingles)
    let (count, otherCount) = (later.shingles.count, earlier.shingles.count)
    let resemblance = later.shingles.resemblance(to: earlier.shingles, sharing: shared)
    guard resemblance >= Threshold.resemblance else { return nil }
    let pairs = Counterparts(of: later, in: earlier).pairs
    guard
      resemblance == 1 && count >= Threshold.shortestSame
        || Self.isRetold(later, earlier, pairs, resemblance)
    else { return nil }
    score = Double(shared) / Double(count)
    self.resemblance = resemblance
    reason = Reason(contained: score, containing: Double(shared) / Double(otherCount))
    counterparts = pairs
  }

  private static func isRetold(
    _ later: Story, _ earlier: Story, _ pairs: [(later: Int, earlier: Int)], _ resemblance: Double
  ) -> Bool {
    let length = min(later.length, earlier.length)
    guard length >= Threshold.shortest else { return false }
    let sides = [
      KeptWords(pairs.lazy.map { (one: $0.later, other: $0.earlier) }, of: later, in: earlier),
      KeptWords(pairs.lazy.map { (one: $0.earlier, other: $0.later) }, of: earlier, in: later),
    ]
    let words = (later.sentences + earlier.sentences).reduce(0) { $0 + $1.hashes.count }
    let paired = Double(sides[0].paired + sides[1].paired) / Double(words)
    guard sides.allSatisfy({ $0.words >= Threshold.words }),
      paired * (sides[0].words + sides[1].words) / 2 >= Threshold.kept
    else { return false }
    // Without names and numbers nothing tells a copy from a form but the words.
    guard sides.allSatisfy({ $0.factCount >= 2 }) else { return resemblance >= Threshold.factless }
    let facts = length < Threshold.short ? Threshold.shortFacts : Threshold.facts
    // One side is enough, since what an editor adds has names of its own; but not one that lost
    // words which the other has kept.
    let kept = sides.map(\.words).max() ?? 0
    return sides.allSatisfy { $0.factShare >= facts.poorer }
      && sides.contains { side in
        side.words >= kept - Threshold.worseSide && side.factShare >= facts.better
          && side.lossOfFacts <= Threshold.lossOfFacts
          && (side.factCount < Threshold.manyFacts
            || side.factShare >= side.words * Threshold.factsToWords)
      }
  }
}

extension Likeness.Reason {
  /// The way, by the shares of either article's shingles that the other has.
  ///
  /// Nine tenths and three quarters are arbitrary; the reason decides nothing.
  fileprivate init(contained: Double, containing: Double) {
    switch (contained, containing) {
    case (1, 1): self = .sameWords
    case (0.9..., ..<0.75): self = .shortened
    case (..<0.75, 0.9...): self = .extended
    default: self = .edited
    }
  }
}

/// Where a copy ends and another article begins, fitted to copies and distinct articles made for it
/// (Benchmarks/likeness); docs/schema.md says what each costs.
private enum Threshold {
  /// Of the shingles of both, those that both have.
  static let resemblance = 0.2
  /// Shingles of an article that counts as the same where every one is.
  static let shortestSame = 12
  /// Content words of the shorter article; in fewer a form and a copy look alike.
  static let shortest = 25
  /// Content words below which nearly every fact must be kept.
  static let short = 40
  /// Of the ordinary words in paired sentences, those kept.
  static let words = 0.5
  /// Of all words of both articles, those in paired sentences and kept.
  static let kept = 0.66
  /// How much fewer ordinary words the side whose facts are looked at may keep.
  static let worseSide = 0.08
  /// The resemblance asked of articles without names and numbers.
  static let factless = 0.5
  /// Of the facts of either side, those kept.
  static let facts = (better: 0.65, poorer: 0.3)
  /// The same for short articles.
  static let shortFacts = (better: 0.9, poorer: 0.6)
  /// How much of their facts a side may lose beyond what it loses of its words; one honest copy in
  /// forty loses more.
  static let lossOfFacts = 5.0
  /// Of so many facts the share must be near the share of the words, whatever chance allows: a daily
  /// report has much background word for word.
  static let manyFacts = 20
  /// The share of the facts kept for each of the words.
  static let factsToWords = 0.85
}
