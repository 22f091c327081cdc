internal import EventModel

/// The years that stand beside a tie's words: "(2003-2015)", "from 2005 to 2021", "since 2019".
enum RelationTerm {
  /// A term and the words it rests on.
  struct Found {
    let span: DateSpan
    /// Whether it has an end.
    let isClosed: Bool
  }

  /// The term after a word: in brackets right after it, or behind "from", "since", "until" and
  /// "between" within the next words.
  static func find(after word: Int, in words: [Word]) -> Found? {
    var index = word + 1
    guard index < words.count else { return nil }
    if words[index].key == "(" { index += 1 }
    guard index < words.count else { return nil }
    switch words[index].key {
    case "from", "between":
      guard let from = year(index + 1, words), index + 3 < words.count,
        ["to", "until", "and", "through", "-", "–"].contains(words[index + 2].key),
        let to = year(index + 3, words)
      else { return nil }
      return closed(from, to, words[index...index + 3])
    case "since":
      guard let from = year(index + 1, words) else { return nil }
      return open(from, words[index...index + 1])
    default: return range(index, words)
    }
  }

  /// "2003-2015", as three words or as one.
  private static func range(_ index: Int, _ words: [Word]) -> Found? {
    if let from = year(index, words), index + 2 < words.count,
      ["-", "–", "—"].contains(words[index + 1].key), let to = year(index + 2, words)
    {
      return closed(from, to, words[index...index + 2])
    }
    let parts = words[index].key.split { "-–—".contains($0) }
    guard parts.count == 2, let from = year(String(parts[0])), let to = year(String(parts[1]))
    else {
      return nil
    }
    return closed(from, to, words[index...index])
  }

  private static func year(_ index: Int, _ words: [Word]) -> Int? {
    words.indices.contains(index) ? year(words[index].key) : nil
  }

  private static func year(_ text: String) -> Int? {
    guard text.utf8.count == 4, let year = Int(text), (1000...2100).contains(year) else {
      return nil
    }
    return year
  }

  private static func closed(_ from: Int, _ to: Int, _ basis: ArraySlice<Word>) -> Found? {
    guard from <= to, let first = DateSpan.year(from, basis: nil)?.from,
      let last = DateSpan.year(to, basis: nil)?.to
    else { return nil }
    return Found(
      span: DateSpan(from: first, to: last, precision: .year, basis: text(basis)), isClosed: true)
  }

  private static func open(_ from: Int, _ basis: ArraySlice<Word>) -> Found? {
    guard let first = DateSpan.year(from, basis: nil)?.from else { return nil }
    return Found(
      span: DateSpan(from: first, to: nil, precision: .year, basis: text(basis)), isClosed: false)
  }

  private static func text(_ words: ArraySlice<Word>) -> String {
    words.map { String($0.form) }.joined(separator: " ")
  }
}
