import EventModel
import TestSupport
import Testing

@testable import EventCoding

/// What holds of every text.
struct DatePropertyTests {
  private static let pieces = [
    "Peru", "expelled", "the", "envoy", "on", "in", "since", "between", "and", "from", "to",
    "until",
    "May", "March", "31", "February", "3", "2024", "1990s", "early", "late", "mid-March", "last",
    "next", "week", "Tuesday", "two", "days", "later", "ago", "after", "before", "vote", "first",
    "half", "of", "quarter", "(", ")", ",", ".", "–", "-", "2024-02-30", "03.04.2024", "yesterday",
    "winter", "under", "Obama", "'s", "presidency", "year", "century", "99999", "0", "\u{301}", "🌍",
  ]

  /// Words of dates in any order: each date exists, is in order, and stands inside its sentence.
  @Test(arguments: UInt64(0)..<300)
  func everyDateIsOneAndStandsInItsSentence(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let text = (0..<Int.random(in: 1...40, using: &random))
      .map { _ in Self.pieces[Int.random(in: Self.pieces.indices, using: &random)] }
      .joined(separator: " ")
    let published = Bool.random(using: &random) ? "2024-05-08" : nil
    let dated = try DatedText(text, published: published)
    let again = try DatedText(text, published: published)
    for (sentence, tree) in dated.document.trees.enumerated() {
      let words = dated.expressions(in: sentence).map(\.words)
      for range in words { #expect(tree.words.indices.contains(range.upperBound - 1)) }
      for (left, right) in zip(words, words.dropFirst()) {
        #expect(left.upperBound <= right.lowerBound)
      }
      for word in -1...tree.words.count {
        let date = dated.dates.date(ofEventAt: word, in: sentence)
        #expect(date == again.dates.date(ofEventAt: word, in: sentence))
        #expect((date.precision == .unknown) == (date.from == nil && date.to == nil))
        if let from = date.from, let to = date.to { #expect(from <= to) }
        if date.precision != .unknown { #expect(date.basis?.isEmpty == false) }
      }
    }
  }

  @Test(arguments: [
    String(repeating: "9", count: 10_000), String(repeating: "early ", count: 1_000),
    String(repeating: "the first half of ", count: 300),
    String(repeating: "from May to ", count: 400), String(repeating: "in ", count: 1_000),
    String(repeating: "five months after ", count: 300), String(repeating: "1-", count: 500),
    String(repeating: "Peru left five months after the vote. ", count: 100),
    String(repeating: "on 31 February 2024, ", count: 200),
  ])
  func noTextIsTooLong(text: String) throws {
    let dated = try DatedText("Peru expelled the envoy on " + text)
    #expect(dated.date(of: "expelled").from == nil)
  }

  @Test(arguments: [
    "0001-01-01", "1600-02-29", "1899-12-31", "1900-03-01", "2000-02-29", "2024-05-08",
    "9999-12-31",
  ])
  func aDayIsItsOrdinal(text: String) throws {
    let day = try #require(CalendarDay(iso8601: text))
    #expect(CalendarDay(ordinal: day.ordinal) == day)
    #expect(day.next.map(\.ordinal) ?? day.ordinal + 1 == day.ordinal + 1)
    #expect(day.adding(days: 0) == day)
  }

  @Test func aWeekBeginsOnMonday() throws {
    let wednesday = try #require(CalendarDay(iso8601: "2024-05-08"))
    #expect(wednesday.weekday == 3)
    #expect(wednesday.adding(days: .max) == nil)
    #expect(wednesday.adding(months: .min) == nil)
  }
}
