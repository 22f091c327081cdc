/// "in his first year": a year counted from when somebody took office.
struct OfficeYear {
  /// Which year, from 1.
  let number: Int
  /// How many words it takes.
  let count: Int

  /// Reads the phrase that the words begin with; nil if they begin with none.
  init?(_ words: ArraySlice<QuestionWord>) {
    let keys = words.prefix(7).map(\.key)
    guard keys.count >= 4, ["in", "during", "throughout"].contains(keys[0]),
      ["his", "her", "their", "the"].contains(keys[1]), keys[3] == "year",
      let number = ["first", "second", "third", "fourth", "fifth"].firstIndex(of: keys[2])
    else { return nil }
    let tail = keys.dropFirst(4)
    // "the first year" alone is of no office.
    let endings = [["in", "office"], ["of", "office"], ["in", "power"], ["as", "president"]]
    let ending = endings.first { tail.starts(with: $0) }
    if keys[1] == "the", ending == nil { return nil }
    self.number = number + 1
    count = 4 + (ending?.count ?? 0)
  }
}
