internal import EventModel
internal import Linguistics
internal import Ontology

/// A piece of a sentence as the reader of dates sees it: a word, or a part of one such as `mid-March`.
struct TimeToken {
  /// What a piece can be in a date.
  enum Sense: Equatable {
    /// A number in figures, with the count of its digits; at most four.
    case figures(Int, digits: Int)
    /// A day, month or year in one word: `2024-03-03`.
    case written(Period)
    /// Ten years: `1990s`.
    case decade(Int)
    /// A quarter of a year: `Q3`.
    case quarter(Int)
    /// A month's name, 1 through 12.
    case month(Int)
    /// A word of the seeds.
    case word(TimeWord.Meaning)
    /// A dash between two dates.
    case dash
    /// Any other word.
    case other
  }

  let key: String
  /// What tables know `key` by.
  let hash: UInt64
  let sense: Sense
  /// The words it stands for, by index in the sentence.
  let words: Range<Int>
  let isCapitalised: Bool
}

/// Cuts a sentence into pieces and gives each its sense.
struct TimeLexer {
  let vocabulary: TimeVocabulary

  /// The pieces in the order of the text; O(words).
  func tokens(of words: [Word]) -> [TimeToken] {
    var tokens: [TimeToken] = []
    tokens.reserveCapacity(words.count)
    var index = 0
    while index < words.count {
      let word = words[index]
      if let (meaning, count) = vocabulary.longest(in: words, at: index), isTime(word, meaning) {
        let end = end(of: count, in: words, from: index)
        tokens.append(token(word, .word(meaning), index..<end))
        index = end
        continue
      }
      let sense = sense(of: word)
      if sense == .other, let parts = parts(of: word, at: index) {
        tokens += parts
      } else {
        tokens.append(token(word, sense, index..<index + 1))
      }
      index += 1
    }
    return tokens
  }

  private func token(_ word: Word, _ sense: TimeToken.Sense, _ words: Range<Int>) -> TimeToken {
    TimeToken(
      key: word.key, hash: word.hash, sense: sense, words: words,
      isCapitalised: word.isCapitalised)
  }

  /// One past the last of the words that make an entry of `count` words.
  private func end(of count: Int, in words: [Word], from start: Int) -> Int {
    var end = start
    for _ in 0..<count {
      end += 1
      if end < words.count, words[end].key == "'s" { end += 1 }
    }
    // "New Year's Day" is an entry of three words; a possessive after the last is not part of one.
    return count == 1 ? start + 1 : min(end, words.count)
  }

  /// Whether a word is used as the time word it looks like: "fall" as a verb is no season.
  private func isTime(_ word: Word, _ meaning: TimeWord.Meaning) -> Bool {
    switch meaning {
    case .season, .feast, .weekday, .unit, .term, .occasion: word.partOfSpeech != .verb
    default: true
    }
  }

  private func sense(of word: Word) -> TimeToken.Sense {
    let form = word.form
    if word.isCapitalised { return month(word).map { .month($0) } ?? quarter(form) ?? .other }
    switch form.utf8.first ?? 0 {
    // A dash or an apostrophe, of ASCII or of general punctuation.
    case UInt8(ascii: "-"), UInt8(ascii: "'"), 0xE2:
      return ["-", "–", "—"].contains(word.key) ? .dash : shortDecade(word.key)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): break
    default: return .other
    }
    let digits = form.utf8.prefix { 48...57 ~= $0 }.count
    if digits == form.utf8.count {
      guard digits <= 4, let number = Int(form) else { return .other }
      return .figures(number, digits: digits)
    }
    return numeric(word.key, digits: digits)
  }

  /// "Q3" of a year.
  private func quarter(_ form: String) -> TimeToken.Sense? {
    guard form.utf8.first == UInt8(ascii: "Q"), form.utf8.count == 2,
      let number = Int(form.dropFirst()), (1...4).contains(number)
    else { return nil }
    return .quarter(number)
  }

  /// "May" is a month only as a name, and "March" never as a verb.
  private func month(_ word: Word) -> Int? {
    guard word.partOfSpeech != .auxiliary, word.partOfSpeech != .verb else { return nil }
    let name = word.key.hasSuffix(".") ? word.key.dropLast() : word.key[...]
    if let month = Month(name: name) { return month.rawValue }
    if case .month(let month)? = vocabulary.meaning(of: WordHash.hash(name)) { return month }
    return nil
  }

  /// "3rd", "1990s", "2024-03-03", "03.03.2024": words that open with figures.
  private func numeric(_ key: String, digits: Int) -> TimeToken.Sense {
    let ending = key.dropFirst(digits)
    if digits <= 2, ["st", "nd", "rd", "th"].contains(ending), let number = Int(key.prefix(digits))
    {
      return .word(.ordinal(number))
    }
    if ending == "s" || ending == "'s", digits == 4, let year = Int(key.prefix(4)), year % 10 == 0 {
      return .decade(year)
    }
    return WrittenDay(key).map { .written(Period($0.day)) } ?? .other
  }

  /// "'90s": of the last century, as nobody yet writes it of this one.
  private func shortDecade(_ key: String) -> TimeToken.Sense {
    let figures = key.dropFirst()
    guard key.utf8.first == UInt8(ascii: "'"), figures.utf8.count == 3, figures.hasSuffix("s"),
      let number = Int(figures.dropLast()),
      number % 10 == 0, number >= 20
    else { return .other }
    return .decade(1900 + number)
  }

  /// The parts of "mid-March", "late-2023", "pre-2014", each of which is looked up by itself.
  private func parts(of word: Word, at index: Int) -> [TimeToken]? {
    guard word.form.utf8.count <= 20, word.form.utf8.contains(where: { $0 == 45 || $0 == 0xE2 })
    else { return nil }
    let parts = word.form.split { $0 == "-" || $0 == "–" }
    guard parts.count == 2, let first = parts.first, let last = parts.last else { return nil }
    let key = Word.key(String(first))
    let hash = WordHash.hash(key)
    let opens = vocabulary.meaning(of: hash).map { TimeToken.Sense.word($0) }
    let known = opens ?? (["pre", "post"].contains(key) ? .other : nil)
    guard let known else { return nil }
    let rest = Word(
      form: String(last), lemma: String(last), range: word.range, partOfSpeech: .properNoun,
      tag: nil, head: nil, relation: .unspecified, name: nil)
    let sense = vocabulary.meaning(of: rest.hash).map { .word($0) } ?? sense(of: rest)
    guard sense != .other else { return nil }
    return [
      TimeToken(
        key: key, hash: hash, sense: known, words: index..<index + 1, isCapitalised: false),
      token(rest, sense, index..<index + 1),
    ]
  }
}
