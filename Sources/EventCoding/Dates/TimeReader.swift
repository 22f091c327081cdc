internal import EventModel
internal import Linguistics
internal import Ontology

/// Reads the dates of one sentence from left to right, the longest that begins at each place.
///
/// The grammar is that of English news: each rule is a method named after what it reads, which
/// takes the place of a piece and gives what it read there and where that ends.
struct TimeReader {
  let tokens: [TimeToken]
  let words: [Word]
  let isHeading: Bool

  /// What a rule has read; no meaning stands for a date that does not exist: 31 February.
  struct Reading {
    let meaning: TimeMeaning?
    let end: Int

    init(_ meaning: TimeMeaning?, _ end: Int) {
      self.meaning = meaning
      self.end = end
    }

    func map(_ transform: (TimeMeaning) -> TimeMeaning) -> Reading {
      Reading(meaning.map(transform), end)
    }
  }

  /// How much a rule may take for a date: after "in", 2019 is a year.
  enum Licence {
    case preposition
    case none
  }

  private static let prepositions: WordSet = [
    "in", "on", "at", "during", "throughout", "over", "within", "around", "about", "of", "for",
    "from", "as", "to", "towards", "into", "circa",
  ]

  init(tokens: [TimeToken], words: [Word], isHeading: Bool = false) {
    self.tokens = tokens
    self.words = words
    self.isHeading = isHeading
  }

  /// The dates, in the order of the text, without overlap; O(words).
  func expressions() -> [TimeExpression] {
    guard tokens.contains(where: { $0.sense.opensDate }) else { return [] }
    var found: [TimeExpression] = []
    var index = 0
    while index < tokens.count {
      guard let (reading, preposition) = expression(at: index) else {
        index += 1
        continue
      }
      if let meaning = reading.meaning, !isBookkeeping(before: index) {
        let range = tokens[index].words.lowerBound..<tokens[reading.end - 1].words.upperBound
        // Both parts of "mid-March" are one word, which the first has taken.
        if found.last.map({ $0.words.upperBound <= range.lowerBound }) ?? true {
          found.append(
            TimeExpression(
              words: range, preposition: preposition, meaning: meaning,
              isBracketed: tokens[index].key == "("))
        }
      }
      index = reading.end
    }
    return found
  }

  private func expression(at index: Int) -> (Reading, String?)? {
    let key = tokens[index].key
    if key == "(" { return bracketed(at: index).map { ($0, nil) } }
    if key == "between" || key == "from", let range = span(at: index, opener: key) {
      return (range, key)
    }
    if let open = open(at: index) { return (open, key) }
    if Self.prepositions.contains(tokens[index].hash),
      let reading = phrase(at: index + 1, .preposition)
    {
      return (reading, key)
    }
    return phrase(at: index, .none).map { ($0, nil) }
  }

  /// One date, by the first rule that reads it.
  func simple(at index: Int, _ licence: Licence) -> Reading? {
    guard index < tokens.count else { return nil }
    let hasArticle = tokens[index].key == "the"
    let place = hasArticle ? index + 1 : index
    guard place < tokens.count else { return nil }
    return relative(at: place, hasArticle: hasArticle)
      ?? counted(at: place, hasArticle: hasArticle)
      ?? part(at: place)
      ?? division(at: place)
      ?? season(at: place, isLicensed: hasArticle || licence == .preposition)
      ?? weekday(at: place)
      ?? calendar(at: place, licence)
  }

  /// What has parts: "last year" of "the end of last year".
  ///
  /// A part of a part is not read, so that no rule calls itself.
  func whole(at index: Int) -> Reading? {
    let hasArticle = key(index) == "the"
    let place = hasArticle ? index + 1 : index
    guard place < tokens.count else { return nil }
    let reading =
      relative(at: place, hasArticle: hasArticle) ?? season(at: place, isLicensed: true)
      ?? calendar(at: place, .preposition)
    return reading.flatMap { $0.meaning?.isLong ?? true ? $0 : nil }
  }

  /// "Accessed 5 May 2024": what a reader did, and no event of the article.
  private func isBookkeeping(before index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = tokens[index - 1].key == ":" && index > 1 ? index - 2 : index - 1
    return tokens[before].sense == .word(.bookkeeping)
  }

  /// The key of a piece; nil beyond either end.
  func key(_ index: Int) -> String? { tokens.indices.contains(index) ? tokens[index].key : nil }

  /// The sense of a piece; `other` beyond either end.
  func sense(_ index: Int) -> TimeToken.Sense {
    tokens.indices.contains(index) ? tokens[index].sense : .other
  }
}

extension TimeToken.Sense {
  /// Whether a sentence without such a piece can hold no date.
  fileprivate var opensDate: Bool {
    switch self {
    case .figures(_, digits: 4), .written, .decade, .quarter, .month: true
    case .word(let meaning):
      switch meaning {
      case .weekday, .unit, .season, .feast, .day: true
      default: false
      }
    default: false
    }
  }
}
