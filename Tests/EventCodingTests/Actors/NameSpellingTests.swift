import EventCoding
import EventModel
import Testing

/// Capitals tell a name from a word; articles and longer names are not cut in two.
struct NameSpellingTests {
  private let coder: EventCoder

  init() throws { coder = try EventCoder.seeds }

  @Test(arguments: [
    "They told us to leave.", "She roasted a turkey.", "He drank from the china cup.",
    "The jordan almonds were sweet.", "She may march on a nice day.",
  ])
  func aCommonWordIsNoName(text: String) {
    #expect(
      coder.mentions(in: text).allSatisfy { $0.actor == nil || $0.actor?.kind == .people },
      "\(coder.line(text))")
  }

  @Test(arguments: [
    ("They told the US to leave.", "US=USA"), ("Turkey left.", "Turkey=TUR"),
    ("Chad left.", "Chad=TCD"), ("The West Bank voted.", "West Bank=PSE"),
    ("Georgia left.", "Georgia=GEO"),
  ])
  func theSameWordWithItsCapitalsIs(text: String, line: String) {
    #expect(coder.line(text).contains(line), "\(coder.line(text))")
  }

  @Test(arguments: ["Latin America voted.", "Nobody left Central America."])
  func aRegionIsNotTheUnitedStates(text: String) {
    #expect(coder.mentions(in: text).allSatisfy { $0.actor?.id != "USA" })
  }

  @Test func aHeadlineInCapitalsIsRead() {
    #expect(coder.line("PERU CONDEMNS CHILE").contains("PERU=PER"))
  }
}
