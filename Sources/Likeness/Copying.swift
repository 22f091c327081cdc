/// Where a copy ends and another article begins.
///
/// An editor changes words and leaves sentences out, and the names and numbers that stay are the same.
/// A form filled in anew, or the report of another day, keeps the words and has other names and numbers
/// in the same places. The thresholds were fitted to copies and distinct articles made for it
/// (Benchmarks/likeness); docs/schema.md says what they find and miss.
struct Copying {
  /// Of the shingles of both, those that two articles must share to be looked at at all.
  static let resemblance = 0.2

  /// Shingles of an article that counts as the same where every one is.
  static let shortestSame = 12

  private let facts: (kept: Int, replaced: Int, replacedNumbers: Int)
  /// Content words of the shorter article.
  private let words: Int
  /// The share of all words that are in paired sentences.
  private let covered: Double
  /// The share of the ordinary words of paired sentences that was kept, on either side.
  private let kept: (worse: Double, better: Double)
  private let resemblance: Double

  /// Will judge what two articles share, and what they do not.
  init(_ comparison: Comparison, resemblance: Double) {
    let (later, earlier) = comparison.sides
    facts = (comparison.keptFacts, comparison.replaced.count, comparison.replaced.numbers)
    words = min(later.words, earlier.words)
    covered = Double(later.paired + earlier.paired) / Double(max(1, later.words + earlier.words))
    kept = (min(later.keptShare, earlier.keptShare), max(later.keptShare, earlier.keptShare))
    self.resemblance = resemblance
  }

  /// Whether all of it can be the work of an editor.
  var isLikely: Bool {
    guard words >= Self.shortest, wordsAreLikely, factsAreLikely,
      covered - Self.weightOfDoubt * doubt >= Self.leastCovered
    else { return false }
    if words < Self.short { return facts.replaced == 0 && facts.kept >= Self.factsOfShort }
    // Where names and numbers are few, nothing but the words tells a copy from a form or a paraphrase.
    return facts.kept >= max(Self.fewestFacts, words / Self.wordsToFact)
      || words >= Self.longWithoutFacts && resemblance >= Self.leastResemblanceWithoutFacts
  }

  /// Whether enough words were kept in paired sentences; where one side has lost next to none, the other
  /// was shortened and may have lost more.
  private var wordsAreLikely: Bool {
    let least = words < Self.short ? Self.leastKeptOfShort : Self.leastKept
    return kept.worse >= least
      || kept.better >= Self.nearlyAll && kept.worse >= Self.leastKeptOfLonger
  }

  /// The share of the facts in place of which there are others, beyond what an editor does, 0
  /// through 1.
  private var doubt: Double {
    guard facts.replaced > 0 else { return 0 }
    return max(0, Double(facts.replaced) / Double(facts.kept + facts.replaced) - shareOfEditors)
  }

  /// Whether no more facts are replaced than an editor replaces who lost as many words, by chance at
  /// most: rare and independent, they spread as Poisson's, by the square root of their mean.
  private var factsAreLikely: Bool {
    let mean = Double(facts.kept + facts.replaced) * shareOfEditors
    return facts.replaced * Self.wordsToReplacedFact <= words
      && facts.replacedNumbers * Self.wordsToReplacedNumber <= words
      && Double(facts.replaced) <= 0.5 + mean + Self.deviations * mean.squareRoot()
  }

  /// The share of the facts that an editor replaces by others, who lost as many of the words.
  private var shareOfEditors: Double {
    Self.slips + Self.factsToLostWords * (1 - (kept.worse + kept.better) / 2)
  }
}

extension Copying {
  /// Content words of the shorter article; in fewer a form and a copy look alike.
  private static let shortest = 15

  /// Content words below which no fact may be replaced.
  private static let short = 25

  /// Facts that an article so short must have in common with the other.
  private static let factsOfShort = 4

  /// Of the ordinary words in paired sentences, those kept.
  private static let leastKept = 0.55

  /// The same of an article so short.
  private static let leastKeptOfShort = 0.85

  /// The same of the side that lost next to none, where the other was shortened.
  private static let nearlyAll = 0.95

  /// The same of that other.
  private static let leastKeptOfLonger = 0.4

  /// Of all words of both articles, those in paired sentences, less what speaks for a form.
  ///
  /// The background that a daily report repeats is up to half of it.
  private static let leastCovered = 0.6

  /// How much more a doubtful share of the facts says than the same share of the words.
  private static let weightOfDoubt = 2.0

  /// The share of the facts that an editor replaces who loses no word.
  private static let slips = 0.015

  /// The share beyond it, for the share of words lost.
  private static let factsToLostWords = 0.7

  /// Standard deviations by which chance may exceed the mean; one honest copy in a hundred does.
  private static let deviations = 2.5

  /// Content words of the shorter article to one replaced fact.
  private static let wordsToReplacedFact = 16

  /// Content words of the shorter article to one number replaced by a number: a form of another day may
  /// have nothing else that differs.
  private static let wordsToReplacedNumber = 50

  /// Facts in common that are enough to tell.
  private static let fewestFacts = 3

  /// Content words of the shorter article to one such fact.
  private static let wordsToFact = 30

  /// Content words of the shorter article from which fewer will do.
  private static let longWithoutFacts = 40

  /// The resemblance then asked.
  private static let leastResemblanceWithoutFacts = 0.4
}
