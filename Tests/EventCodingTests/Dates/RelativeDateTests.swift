import EventModel
import Testing

/// Dates counted from another: the day of writing, the date told of before, another act's.
struct RelativeDateTests {
  /// The article is of Wednesday, 8 May 2024.
  private static let published = "2024-05-08"

  @Test(arguments: [
    ("yesterday", "2024-05-07 day"), ("today", "2024-05-08 day"),
    ("the day before yesterday", "2024-05-06 day"), ("on Tuesday", "2024-05-07 day"),
    ("on Wednesday", "2024-05-08 day"), ("on Thursday", "2024-05-02 day"),
    ("last Friday", "2024-05-03 day"), ("last week", "2024-04-29/2024-05-05 day"),
    ("this week", "2024-05-06/2024-05-12 day"), ("last month", "2024-04-01/2024-04-30 month"),
    ("this year", "2024-01-01/2024-12-31 year"), ("last year", "2023-01-01/2023-12-31 year"),
    ("earlier this month", "2024-05-01/2024-05-08 month"),
    ("earlier this week", "2024-05-06/2024-05-08 day"), ("two days ago", "2024-05-06 day"),
    ("three weeks ago", "2024-04-15/2024-04-21 day"),
    ("five months ago", "2023-12-01/2023-12-31 month"),
    ("a decade ago", "2014-01-01/2014-12-31 year"),
    ("in the past three weeks", "2024-04-17/2024-05-08 day"),
    ("late last year", "2023-07-02/2023-12-31 year"), ("on March 3", "2024-03-03 day"),
    ("on June 3", "2023-06-03 day"), ("in March", "2024-03-01/2024-03-31 month"),
    ("in December", "2023-12-01/2023-12-31 month"), ("last March", "2024-03-01/2024-03-31 month"),
    ("last summer", "2023-06-01/2023-08-31 month"), ("in mid-March", "2024-03-08/2024-03-24 month"),
    ("on Christmas Day", "2023-12-25 day"), ("on 29 February", "2024-02-29 day"),
  ])
  func itIsCountedFromTheDayOfWriting(words: String, line: String) throws {
    let date = try DatedText(
      "Peru expelled the diplomats \(words).", published: Self.published
    ).date(of: "expelled")
    #expect(date.line == line)
    #expect(date.basis == "\(words); published 2024-05-08")
  }

  @Test(arguments: [
    ("tomorrow", "2024-05-09 day"), ("on Tuesday", "2024-05-14 day"),
    ("next week", "2024-05-13/2024-05-19 day"), ("next year", "2025-01-01/2025-12-31 year"),
    ("in March", "2025-03-01/2025-03-31 month"), ("on June 3", "2024-06-03 day"),
  ])
  func whatIsToComeIsCountedForward(words: String, line: String) throws {
    let text = try DatedText("Peru will expel the diplomats \(words).", published: Self.published)
    #expect(text.date(of: "expel").line == line)
  }

  @Test(arguments: [
    "yesterday", "last week", "on Tuesday", "two days later", "the next day", "on March 3",
    "in March", "five months after the vote",
  ])
  func withoutAnAnchorTheWordsAreKeptAndNoDayIsInvented(words: String) throws {
    let date = try DatedText("Peru expelled the diplomats \(words).").date(of: "expelled")
    #expect(date == DateSpan(from: nil, to: nil, precision: .unknown, basis: words))
  }

  @Test(arguments: [
    ("The next day Peru expelled the diplomats.", "2023-05-06 day"),
    ("Two days later, Peru expelled the diplomats.", "2023-05-07 day"),
    ("Peru expelled the diplomats on the same day.", "2023-05-05 day"),
    ("Peru expelled the diplomats a month later.", "2023-06-01/2023-06-30 month"),
    ("Peru expelled the diplomats the following week.", "2023-05-08/2023-05-14 day"),
    ("Peru expelled the diplomats later that year.", "2023-05-05/2023-12-31 year"),
    ("In July, Peru expelled the diplomats.", "2023-07-01/2023-07-31 month"),
  ])
  func aStoryGoesOnFromTheDateToldLast(sentence: String, line: String) throws {
    let text = try DatedText("On 5 May 2023 Chile recalled its envoy. " + sentence)
    #expect(text.date(of: "expelled").line == line)
  }

  @Test func aStoryWithoutAWordForItLendsNoDate() throws {
    let text = try DatedText("On 5 May 2023 Chile recalled its envoy. Peru expelled the diplomats.")
    #expect(text.date(of: "recalled").line == "2023-05-05 day")
    #expect(text.date(of: "expelled") == .unknown)
  }

  @Test func countedFromAnActItIsDatedWhereTheActIs() throws {
    let text = try DatedText(
      "The vote took place on 5 May 2023. Peru expelled the diplomats five months after the vote.")
    #expect(text.date(of: "expelled").line == "2023-10-01/2023-10-31 month")
    #expect(text.date(of: "expelled").basis == "five months after the vote; from 5 May 2023")
  }

  @Test func countedFromADateItIsThatMuchLater() throws {
    let text = try DatedText("Peru expelled the diplomats three days after 5 May 2023.")
    #expect(text.date(of: "expelled").line == "2023-05-08 day")
  }

  @Test func countedFromAClauseItIsDatedWhereTheClauseIs() throws {
    let text = try DatedText(
      "Troops left Peru a year after Chile expelled the diplomats on 5 May 2023.")
    #expect(text.date(of: "left").line == "2024-01-01/2024-12-31 year")
    #expect(text.date(of: "expelled").line == "2023-05-05 day")
  }

  @Test func aDatelineIsNearerThanTheDayOfPublication() throws {
    let text = try DatedText(
      "LIMA, May 6 (Reuters) - Peru expelled the diplomats yesterday.", published: Self.published)
    #expect(text.date(of: "expelled").line == "2024-05-05 day")
    #expect(text.date(of: "expelled").basis == "yesterday; dateline 2024-05-06")
  }
}
