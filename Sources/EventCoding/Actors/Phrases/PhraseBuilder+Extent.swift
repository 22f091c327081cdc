internal import Linguistics

/// Which words a phrase covers.
extension PhraseBuilder {
  /// Takes in the adjectives and names before the head, and what it covers beside it.
  mutating func widen(_ index: Int) {
    guard !phrases[index].isCovered else { return }
    var range = phrases[index].core.words
    for (covered, target) in coveredBy
    where target == index && covered != phrases[index].apposition
      && covered != phrases[index].acronym && !isAfterComma(covered)
    {
      range = hull(range, widened(covered))
    }
    range = hull(range, premodified(phrases[index].core))
    range = trimmed(range, for: index)
    if case .noun(_, _?) = phrases[index].core.sense, phrases[index].owners.isEmpty {
      // "Both countries", "the two sides": the number is part of the description.
      let numbers = tree.words[..<range.lowerBound].reversed().prefix { $0.isCount }.count
      range = range.lowerBound - numbers..<range.upperBound
    }
    phrases[index].words = range
  }

  /// Parts phrases that a wrong tree laid over each other.
  mutating func separate() {
    var end = 0
    let order = phrases.indices.filter { !phrases[$0].isCovered }
      .sorted { phrases[$0].core.words.lowerBound < phrases[$1].core.words.lowerBound }
    for (place, index) in order.enumerated() {
      let next = order[(place + 1)...].first.map { phrases[$0].core.words.lowerBound }
      let core = phrases[index].core.words
      let start = min(max(phrases[index].words.lowerBound, end), core.lowerBound)
      end = max(min(phrases[index].words.upperBound, next ?? .max), core.upperBound)
      phrases[index].words = start..<end
    }
  }

  func widened(_ index: Int) -> Range<Int> {
    coveredBy.filter { $0.value == index }.keys.reduce(premodified(phrases[index].core)) {
      hull($0, widened($1))
    }
  }

  func hull(_ left: Range<Int>, _ right: Range<Int>) -> Range<Int> {
    min(left.lowerBound, right.lowerBound)..<max(left.upperBound, right.upperBound)
  }

  func isAfterComma(_ index: Int) -> Bool {
    let start = premodified(phrases[index].core).lowerBound
    return tree.words[phrases[index].core.head].relation == .apposition && start > 0
      && tree.words[..<start].reversed().prefix(3).contains { $0.key == "," }
  }

  /// A naming with the adjectives, numbers and names that stand before it.
  func premodified(_ naming: Naming) -> Range<Int> {
    var start = naming.words.lowerBound
    for child in tree.children(of: naming.head).reversed() where child < start {
      guard
        [
          .adjectivalModifier, .compound, .possessor, .unmarkedNominalModifier, .descriptor,
          .numericModifier, .flat,
        ].contains(tree.words[child].relation)
      else { continue }
      start = min(start, tree.span(of: child).lowerBound)
    }
    let before = tree.words[start..<naming.words.lowerBound]
    if let verb = before.lastIndex(where: \.isFinite) { start = verb + 1 }
    if let bracket = before.lastIndex(where: { ["(", ")", ":", "\"", "“", "”"].contains($0.form) })
    {
      start = bracket + 1
    }
    if let comma = tree.words[start..<naming.words.lowerBound].lastIndex(where: { $0.key == "," }) {
      // Adjectives may stand between commas; a comma after a noun parts the phrase from another.
      let isAdjective = comma > start && tree.words[comma - 1].partOfSpeech == .adjective
      if !isAdjective { start = comma + 1 }
    }
    while start < naming.words.lowerBound, tree.words[start].isLeftOut { start += 1 }
    return start..<naming.words.upperBound
  }

  /// The range without words of phrases that are mentions of their own.
  func trimmed(_ range: Range<Int>, for index: Int) -> Range<Int> {
    let core = phrases[index].core.words
    var range = range
    for other in phrases.indices where other != index && !phrases[other].isCovered {
      let words = phrases[other].core.words
      if words.upperBound <= core.lowerBound, words.upperBound > range.lowerBound {
        range = words.upperBound..<range.upperBound
      } else if words.lowerBound >= core.upperBound, words.lowerBound < range.upperBound {
        range = range.lowerBound..<words.lowerBound
      }
    }
    while range.lowerBound < core.lowerBound, tree.words[range.lowerBound].isLeftOut {
      range = range.lowerBound + 1..<range.upperBound
    }
    while range.upperBound > core.upperBound, tree.words[range.upperBound - 1].isLeftOut {
      range = range.lowerBound..<range.upperBound - 1
    }
    return range
  }
}

extension Word {
  /// Whether it says how many are meant: "both", "two".
  fileprivate var isCount: Bool { ["both", "two", "three"].contains(key) }

  /// Whether it is no part of a mention at its edge: articles, commas, conjunctions, prepositions.
  fileprivate var isLeftOut: Bool {
    [.determiner, .punctuation, .coordinatingConjunction, .adverb, .adposition, .particle]
      .contains(partOfSpeech)
  }
}
