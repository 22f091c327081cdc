internal import EventModel

/// The one date a sentence states in figures and month names, if it states just one.
///
/// Relative dates ("last week") are left unknown.
enum SentenceDate {
  /// The date, with the words it rests on; `unknown` when the sentence states none or several.
  static func find(in words: [Word]) -> DateSpan {
    let dates = words.indices.compactMap { date(in: words, month: $0) }
    return Set(dates).count == 1 ? dates[0] : .unknown
  }

  /// The date about a month's name: "3 March 2024", "March 3, 2024", "March 2024".
  private static func date(in words: [Word], month index: Int) -> DateSpan? {
    guard words[index].isCapitalised, let name = Month(name: words[index].key) else { return nil }
    func number(_ place: Int, _ digits: ClosedRange<Int>) -> Int? {
      guard words.indices.contains(place), digits.contains(words[place].form.utf8.count) else {
        return nil
      }
      return Int(words[place].form)
    }
    func basis(_ range: ClosedRange<Int>) -> String {
      words[range].map { String($0.form) }.joined(separator: " ")
        .replacing(" ,", with: ",")
    }
    let month = name.rawValue
    if let day = number(index - 1, 1...2), let year = number(index + 1, 4...4) {
      return CalendarDay(year: year, month: month, day: day).map {
        .day($0, basis: basis(index - 1...index + 1))
      }
    }
    if let day = number(index + 1, 1...2), index + 3 < words.count, words[index + 2].key == ",",
      let year = number(index + 3, 4...4)
    {
      return CalendarDay(year: year, month: month, day: day).map {
        .day($0, basis: basis(index...index + 3))
      }
    }
    if let year = number(index + 1, 4...4) {
      return DateSpan.month(month, year: year, basis: basis(index...index + 1))
    }
    return nil
  }
}
