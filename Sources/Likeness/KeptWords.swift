internal import Foundation

/// What of one article's paired sentences the other has kept: ordinary words, and facts.
///
/// An editor changes words and keeps names and numbers; a form filled in anew, or the report of
/// another day, keeps the words and changes those. So the facts are asked whether they were lost more
/// often than words were.
struct KeptWords {
  /// Content words in paired sentences, each once a sentence.
  private(set) var paired = 0
  private var ordinary = Tally()
  private var facts = Tally()

  /// Looks at one side of the pairs, by its sentences' and the other side's places; O(n) in the words.
  init(
    _ pairs: some Sequence<(one: Int, other: Int)>, of story: Story, in other: Story
  ) {
    var answers: [[Int]] = Array(repeating: [], count: story.sentences.count)
    for pair in pairs { answers[pair.one].append(pair.other) }
    for (sentence, answers) in zip(story.sentences, answers) where !answers.isEmpty {
      paired += sentence.hashes.count
      for hash in sentence.hashes.members {
        let isKept = answers.contains { other.sentences[$0].hashes.contains(hash) }
        if sentence.facts.contains(hash) {
          facts.count(hash, isKept: isKept)
        } else {
          ordinary.count(hash, isKept: isKept)
        }
      }
    }
    facts.finish()
    ordinary.finish()
  }

  /// The share of the ordinary words kept, 1 where there are none.
  var words: Double { ordinary.share }

  /// How many different facts there are.
  var factCount: Int { facts.words.count }

  /// The share of the facts kept, 1 where there are none.
  var factShare: Double { facts.share }

  /// How much likelier the facts are under their own rate of loss than under that of the words, as
  /// twice a difference of logarithms: 0 where facts are kept as well as words, above 6.6 in one of a
  /// hundred honest copies.
  ///
  /// The likelihood-ratio statistic G: https://en.wikipedia.org/wiki/G-test. A fact that is said k
  /// times is lost only if it is lost k times, so the main name of a form weighs most.
  var lossOfFacts: Double {
    let count = Double(factCount)
    let (kept, share) = (Double(facts.keptCount), factShare)
    // Never quite certain that a word is kept, nor that half of them are not.
    let rate = min(
      0.98, max(0.6, (Double(ordinary.keptCount) + 1) / (Double(ordinary.words.count) + 1)))
    guard share < rate else { return 0 }
    let expected = facts.words.reduce(0.0) { sum, fact in
      let lost = pow(1 - rate, Double(fact.sentences))
      return sum + (fact.isKept ? log(1 - lost) : log(lost))
    }
    let observed = share == 0 ? 0 : kept * log(share) + (count - kept) * log(1 - share)
    return 2 * (observed - expected)
  }
}

/// Different words, in how many sentences each is, and whether it was kept in any.
private struct Tally {
  private(set) var words: [(hash: UInt64, sentences: Int, isKept: Bool)] = []

  /// Takes a word of one sentence.
  mutating func count(_ hash: UInt64, isKept: Bool) { words.append((hash, 1, isKept)) }

  /// Makes one of the same words; to be called when all are counted.
  mutating func finish() {
    words.sort { $0.hash < $1.hash }
    var kept = 0
    for index in words.indices {
      if kept > 0, words[kept - 1].hash == words[index].hash {
        words[kept - 1].sentences += 1
        words[kept - 1].isKept = words[kept - 1].isKept || words[index].isKept
      } else {
        words[kept] = words[index]
        kept += 1
      }
    }
    words.removeLast(words.count - kept)
  }

  var keptCount: Int { words.count(where: \.isKept) }

  var share: Double { words.isEmpty ? 1 : Double(keptCount) / Double(words.count) }
}
