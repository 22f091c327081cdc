import EventModel
import Ontology
import Testing

@testable import Inquiry

struct TimePhraseTests {
  private func frame(_ text: String) throws -> (frame: String, count: Int)? {
    let today = try #require(CalendarDay(iso8601: "2026-06-15"))
    let words = QuestionWord.words(of: text)
    let dates = DatePhraseReader(today: today, words: try TimeWords(SeedLibrary()))
    return TimePhrase(words[...], dates).map { ("\($0.frame)", $0.count) }
  }

  static let absolute = [
    ("in 2024", "2024-01-01 to 2024-12-31"), ("in October 2024", "2024-10-01 to 2024-10-31"),
    ("during feb 2024", "2024-02-01 to 2024-02-29"), ("in 2024-10", "2024-10-01 to 2024-10-31"),
    ("in 2024-10-03", "on 2024-10-03"), ("on 10 December 2025", "on 2025-12-10"),
    ("on December 10, 2025", "on 2025-12-10"), ("on the 10th of December 2025", "on 2025-12-10"),
    ("since 2023", "from 2023-01-01"), ("after May 2021", "from 2021-06-01"),
    ("before 2020", "up to 2019-12-31"), ("until 2020", "up to 2020-12-31"),
    ("by 2020", "up to 2020-12-31"), ("from 2019 to 2021", "2019-01-01 to 2021-12-31"),
    ("from 2019 until 2021", "2019-01-01 to 2021-12-31"),
    ("between 2019 and 2021", "2019-01-01 to 2021-12-31"),
    ("between May and July 2024", "2024-05-01 to 2024-07-31"),
    ("between November and January 2024", "2023-11-01 to 2024-01-31"),
    ("from March 2019 to April 2021", "2019-03-01 to 2021-04-30"),
    ("from 2019 on", "from 2019-01-01"), ("from 2019 onwards", "from 2019-01-01"),
    ("in the 1990s", "1990-01-01 to 1999-12-31"), ("2019-2021", "2019-01-01 to 2021-12-31"),
    ("2019 to 2021", "2019-01-01 to 2021-12-31"), ("2024", "2024-01-01 to 2024-12-31"),
    ("in early 2024", "2024-01-01 to 2024-04-30"), ("in late 2024", "2024-09-01 to 2024-12-31"),
    ("in the first half of 2024", "2024-01-01 to 2024-06-30"),
    ("in q3 2024", "2024-07-01 to 2024-09-30"), ("in the year 2024", "2024-01-01 to 2024-12-31"),
    ("in the month of May 2024", "2024-05-01 to 2024-05-31"),
    ("IN OCTOBER 2024", "2024-10-01 to 2024-10-31"),
  ]

  static let relative = [
    ("today", "on 2026-06-15"), ("yesterday", "on 2026-06-14"),
    ("this year", "2026-01-01 to 2026-12-31"), ("last month", "2026-05-01 to 2026-05-31"),
    ("last year", "2025-01-01 to 2025-12-31"), ("last week", "2026-06-08 to 2026-06-14"),
    ("in the last 30 days", "2026-05-16 to 2026-06-15"),
    ("in the past two years", "2024-06-15 to 2026-06-15"),
    ("two years ago", "2024-01-01 to 2024-12-31"), ("since last year", "from 2025-01-01"),
    ("in March", "2026-03-01 to 2026-03-31"), ("in August", "2025-08-01 to 2025-08-31"),
    ("on 3 May", "on 2026-05-03"),
  ]

  @Test(arguments: absolute + relative)
  func aPhraseIsReadWhole(text: String, expected: String) throws {
    let found = try #require(try frame(text))
    #expect(found.frame == expected)
    #expect(found.count == QuestionWord.words(of: text).count)
  }

  @Test(arguments: [
    "in 20244", "in Octember 2024", "in 2024-13", "in 2024-02-31", "on 31 February 2024",
    "since yesteryear", "after 9999", "before 0001", "in 0000", "may", "before the war", "in", "",
    "from", "last", "99999999 years ago",
  ])
  func whatIsNoTimeIsNotTakenForOne(text: String) throws {
    #expect(try frame(text) == nil)
  }

  @Test func theCalendarIsWalkedOverEveryDayOfFourHundredYears() throws {
    var day = try #require(CalendarDay(iso8601: "1999-12-31"))
    var weekday = 4  // 31 December 1999 was a Friday.
    for _ in 0..<146_097 {
      let next = try #require(day.next)
      guard day.moved(byDays: 1) == next, next.moved(byDays: -1) == day, day.weekday == weekday
      else {
        Issue.record("\(day)")
        return
      }
      (day, weekday) = (next, (weekday + 1) % 7)
    }
  }

  @Test(arguments: [("2024-01-31", 1, "2024-02-29"), ("2024-03-31", -13, "2023-02-28")])
  func aShorterMonthEndsEarlier(day: String, months: Int, moved: String) throws {
    let day = try #require(CalendarDay(iso8601: day))
    #expect(day.moved(byMonths: months)?.description == moved)
  }
}
