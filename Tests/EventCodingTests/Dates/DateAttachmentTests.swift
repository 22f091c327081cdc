import EventModel
import Testing

/// Which act of a sentence a date belongs to.
struct DateAttachmentTests {
  @Test(arguments: [
    ("On 5 May 2023, Peru expelled the diplomats.", "expelled"),
    ("In Lima on 5 May 2023, Peru expelled the diplomats.", "expelled"),
    ("The diplomats were expelled by Peru on 5 May 2023.", "expelled"),
    ("Peru signed a treaty with Chile on 5 May 2023.", "treaty"),
    ("On 5 May 2023, Peru recalled its envoy and expelled the diplomats.", "expelled"),
    ("Peru recognized Chile on 5 May 2023, when its president received the envoy.", "received"),
    ("The signing of the treaty on 5 May 2023 ended the dispute.", "signing"),
    ("Peru's visit of 5 May 2023 ended the dispute.", "visit"),
    ("Peru agreed on 5 May 2023 to expel the diplomats.", "agreed"),
    ("Peru agreed to resume relations with Chile on 5 May 2023.", "agreed"),
    ("The agreement was a convention signed by Peru on 5 May 2023.", "convention"),
    ("In a letter dated 5 May 2023, Peru invited the envoy.", "invited"),
    ("Peru did not recognize Chile until 5 May 2023.", "recognize"),
  ])
  func anActTakesTheDateOfItsClause(text: String, act: String) throws {
    #expect(try DatedText(text).date(of: act).line == "2023-05-05 day")
  }

  @Test(arguments: [
    ("Peru said on 5 May 2023 that Chile had expelled the diplomats.", "expelled"),
    ("The country that left the pact on 5 May 2023 expelled the diplomats.", "expelled"),
    ("Peru condemned the treaty that Chile signed on 5 May 2023.", "condemned"),
    ("After Chile recalled its envoy on 5 May 2023, Peru expelled the diplomats.", "expelled"),
    ("Peru condemned the attack of 5 May 2023.", "condemned"),
  ])
  func theDateOfAnotherClauseIsNotItsOwn(text: String, act: String) throws {
    #expect(try DatedText(text).date(of: act) == .unknown)
  }

  @Test func whatIsAgreedForALaterDayIsNotAgreedOnIt() throws {
    let text = "Peru agreed to resume relations with Chile on 5 May 2023."
    #expect(try DatedText(text, published: "2023-04-01").date(of: "agreed") == .unknown)
  }

  @Test func eachClauseHasItsOwn() throws {
    let text = try DatedText(
      "Peru recalled its envoy on 5 May 2023, and Chile expelled the diplomats on 7 May 2023.")
    #expect(text.date(of: "recalled").line == "2023-05-05 day")
    #expect(text.date(of: "expelled").line == "2023-05-07 day")
  }

  @Test(arguments: [
    "Peru aided Chile under pressure.", "Peru aided Chile under Solano.",
    "Peru aided Chile during Trump's presidency.", "Peru aided Chile in Macri's house.",
  ])
  func whoseTermIsMeantMustBeKnown(text: String) throws {
    #expect(try DatedText(text).date(of: "aided") == .unknown)
  }

  @Test(arguments: [
    ("Peru aided Chile during Macri's presidency.", "2015-12-10/2019-12-10 year"),
    ("Peru aided Chile under Barack Obama.", "2009-01-20/2017-01-20 year"),
    ("Peru aided Chile under the Macri government.", "2015-12-10/2019-12-10 year"),
    ("Peru aided Chile under President Mauricio Macri.", "2015-12-10/2019-12-10 year"),
    ("Peru aided Chile in Trump's second term.", "2025-01-20/.. year"),
    ("Peru aided Chile in the first year of Macri's government.", "2015-12-10/2016-12-09 year"),
    ("Peru aided Chile in Macri's first year.", "2015-12-10/2016-12-09 year"),
  ])
  func aTermOfOfficeIsDatedByWhoHeldIt(text: String, line: String) throws {
    #expect(try DatedText(text).date(of: "aided").line == line)
  }
}
