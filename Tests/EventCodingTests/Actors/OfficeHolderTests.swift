import EventCoding
import EventModel
import Testing

/// An office without a name is its holder of the article's day, where the tables know one.
struct OfficeHolderTests {
  private let coder: EventCoder

  init() throws { coder = try EventCoder.seeds }

  @Test(arguments: [
    ("The US president spoke.", "2016-06-01", "person.barack-obama", "USAGOV"),
    ("Argentina's foreign minister spoke.", "2024-06-01", "person.diana-mondino", "ARGGOV"),
    (
      "The French president, who was tired, left.", "2022-06-01", "person.emmanuel-macron", "FRAGOV"
    ),
    ("The UN secretary-general spoke.", "2001-06-01", "person.kofi-annan", "IGOUNO"),
    ("The president of Chile spoke.", "2023-06-01", "person.gabriel-boric", "CHLGOV"),
  ])
  func theHolderOfTheDayIsMeant(text: String, day: String, id: String, code: String) throws {
    let mention = try #require(coder.mentions(in: text, on: day).first)
    let actor = try #require(mention.actor)
    #expect(actor.id == id)
    #expect(actor.kind == .person)
    #expect(actor.code == code)
    #expect(mention.resolution == .tenure)
    #expect(mention.candidates.isEmpty)
  }

  @Test func withoutADayTheGovernmentIsMeant() throws {
    let mention = try #require(coder.mentions(in: "The US president spoke.").first)
    #expect(mention.line == "US president=USA.GOV")
    #expect(mention.resolution == .composition)
  }

  @Test func onADayOfHandoverBothHoldersAreCandidates() throws {
    let mention = try #require(
      coder.mentions(in: "The Argentine president spoke.", on: "2023-12-10").first)
    #expect(mention.line == "Argentine president=ARG.GOV")
    #expect(
      Set(mention.candidates.map(\.id)) == ["person.alberto-fernandez", "person.javier-milei"])
  }

  @Test(arguments: [
    "The first French president spoke.", "The then French president spoke.",
    "A French minister spoke.", "The French president who ended the war spoke.",
    "In 1995 the French president spoke.", "The former French president spoke.",
    "Every French president spoke.", "French presidents spoke.", "The French envoy spoke.",
    "The French president's office spoke.",
  ])
  func otherHoldersAreNotTheOneOfTheDay(text: String) {
    let people = coder.mentions(in: text, on: "2022-06-01").compactMap(\.actor)
      .filter { $0.kind == .person && $0.id.hasPrefix("person.") }
    if !text.contains("office") { #expect(people.isEmpty, "\(people)") }
  }

  @Test func anEventHasThePersonAndTheirOffice() throws {
    let day = try #require(CalendarDay(iso8601: "2022-06-01"))
    let coding = coder.code(
      Article(
        text: "The French president criticised Mali.",
        published: .day(day, basis: "metadata")))
    let source = try #require(coding.events.first?.mention.participants.source.first)
    #expect(source.quotation.text == "French president")
    #expect(source.actor?.id == "person.emmanuel-macron")
    #expect(source.actor?.country == "FRA")
    #expect(source.resolution == .tenure)
  }
}
