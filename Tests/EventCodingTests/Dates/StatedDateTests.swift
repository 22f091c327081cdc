import EventModel
import Testing

/// Dates that say themselves when they are.
struct StatedDateTests {
  @Test(arguments: [
    ("on 3 March 2024", "2024-03-03 day"),
    ("on March 3, 2024", "2024-03-03 day"),
    ("on March 3rd, 2024", "2024-03-03 day"),
    ("on the 3rd of March 2024", "2024-03-03 day"),
    ("on 3 March, 2024", "2024-03-03 day"),
    ("on Sunday, March 3, 2024", "2024-03-03 day"),
    ("on Sunday 3 March 2024", "2024-03-03 day"),
    ("on 2024-03-03", "2024-03-03 day"),
    ("on 03.03.2024", "2024-03-03 day"),
    ("on 25.03.2024", "2024-03-25 day"),
    ("on 3/25/2024", "2024-03-25 day"),
    ("on Sept. 5, 2024", "2024-09-05 day"),
    ("on Oct 7, 2023", "2023-10-07 day"),
    ("on 29 February 2024", "2024-02-29 day"),
    ("in March 2024", "2024-03-01/2024-03-31 month"),
    ("in March of 2024", "2024-03-01/2024-03-31 month"),
    ("in 2024", "2024-01-01/2024-12-31 year"),
    ("in the 1990s", "1990-01-01/1999-12-31 year"),
    ("in the 19th century", "1801-01-01/1900-12-31 year"),
    ("in the spring of 2022", "2022-03-01/2022-05-31 month"),
    ("in the winter of 2022", "2022-12-01/2023-02-28 month"),
    ("on Christmas Day 2023", "2023-12-25 day"),
    ("in the first half of 2023", "2023-01-01/2023-06-30 month"),
    ("in the second quarter of 2023", "2023-04-01/2023-06-30 month"),
    ("in Q3 2023", "2023-07-01/2023-09-30 month"),
  ])
  func aDateIsReadInEveryOrder(words: String, line: String) throws {
    let text = try DatedText("Peru expelled the diplomats \(words).")
    #expect(text.date(of: "expelled").line == line)
    #expect(text.date(of: "expelled").basis == words)
  }

  @Test(arguments: [
    ("in early 2024", "2024-01-01/2024-07-01 year"), ("in late 2024", "2024-07-02/2024-12-31 year"),
    ("in mid-March 2024", "2024-03-08/2024-03-24 month"),
    ("at the end of 2024", "2024-07-02/2024-12-31 year"),
  ])
  func aPartIsAsFineAsItsWhole(words: String, line: String) throws {
    #expect(
      try DatedText("Peru expelled the diplomats \(words).").date(of: "expelled").line == line)
  }

  @Test(arguments: [
    ("from 29 July to 2 August 2024", "2024-07-29/2024-08-02 day"),
    ("from July 29 to August 2, 2024", "2024-07-29/2024-08-02 day"),
    ("on May 2-5, 2024", "2024-05-02/2024-05-05 day"),
    ("on 2–5 May 2024", "2024-05-02/2024-05-05 day"),
    ("between May and July 2023", "2023-05-01/2023-07-31 month"),
    ("between 3 March 2024 and 4 May 2024", "2024-03-03/2024-05-04 day"),
    ("from 30 December 2023 to 2 January 2024", "2023-12-30/2024-01-02 day"),
    ("from 30 December to 2 January 2024", "2023-12-30/2024-01-02 day"),
    ("from 2015 to 2019", "2015-01-01/2019-12-31 year"),
    ("from 1965-77", "1965-01-01/1977-12-31 year"),
  ])
  func aRangeLendsItsYearToBothSides(words: String, line: String) throws {
    #expect(try DatedText("Peru aided Chile \(words).").date(of: "aided").line == line)
  }

  @Test(arguments: [
    ("since 2019", "2019-01-01/.. year"), ("since 5 May 2019", "2019-05-05/.. day"),
    ("until March 2020", "../2020-03-31 month"), ("after 2019", "2020-01-01/.. year"),
    ("before 2019", "../2018-12-31 year"), ("by 2030", "../2030-12-31 year"),
  ])
  func aRangeMayBeOpen(words: String, line: String) throws {
    #expect(try DatedText("Peru has aided Chile \(words).").date(of: "aided").line == line)
  }

  @Test(arguments: [
    "Peru expelled 2024 diplomats.", "Peru rejected resolution 1701.",
    "Peru rejected Agenda 2030.", "Peru rejected the borders of 1967.",
    "Peru rejected the 1967 borders.", "Peru rejected the 2015 nuclear deal.",
    "Peru rejected the plan (2019).", "Peru rejected 2,024 dollars.",
    "Peru rejected the claim of Solano, aged 45.", "Peru expelled diplomats on 31 February 2024.",
    "Peru expelled diplomats on 04.03.2024.", "Peru expelled diplomats on 3/4/2024.",
    "Peru expelled diplomats on 0 March 2024.", "Peru expelled diplomats on March 45, 2024.",
    "Peru expelled diplomats in 2024 cases.", "Peru may have expelled the march of May Stone.",
    "Peru expelled diplomats. Accessed 5 May 2024.", "Peru expelled diplomats for 30 days.",
  ])
  func whatIsNoDateOfTheActDatesItNot(text: String) throws {
    let dated = try DatedText(text, published: "2024-05-08")
    #expect(dated.date(of: "expelled").precision == .unknown)
    #expect(dated.date(of: "rejected").precision == .unknown)
  }

  @Test func aYearBeforeANounIsTheNounsOwn() throws {
    let text = try DatedText("Peru condemned the 2019 invasion of Chile.")
    #expect(text.date(of: "invasion").line == "2019-01-01/2019-12-31 year")
    #expect(text.date(of: "condemned") == .unknown)
  }

  @Test func aYearInBracketsIsTheNounsBeforeIt() throws {
    let text = try DatedText("Peru remembered the war (1932) with Chile.")
    #expect(text.date(of: "war").line == "1932-01-01/1932-12-31 year")
    #expect(text.date(of: "remembered") == .unknown)
  }
}
