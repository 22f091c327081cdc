import EventCoding
import EventModel
import Testing

/// A country, body or person and a role noun make one actor, and the head of the phrase decides.
struct CompositionTests {
  private let coder: EventCoder

  init() throws { coder = try EventCoder.seeds }

  @Test(arguments: [
    ("The Argentine foreign minister left.", "Argentine foreign minister=ARG.GOV"),
    ("Troops from Ecuador left.", "Troops from Ecuador=ECU.MIL"),
    ("Venezuela's opposition protested.", "Venezuela's opposition=VEN.OPP"),
    ("The Milei government protested.", "Milei government=ARG.GOV"),
    ("The government of Javier Milei protested.", "government of Javier Milei=ARG.GOV"),
    ("US-backed rebels advanced.", "US-backed rebels=REB"),
    ("Kenyan-led forces advanced.", "Kenyan-led forces=KEN.MIL"),
    ("Nigerian and British troops trained.", "Nigerian and British troops=NGA.MIL+GBR.MIL"),
    ("The presidents of Chile and Peru met.", "presidents of Chile and Peru=CHL.GOV+PER.GOV"),
    ("Peru's opposition leader resigned.", "Peru's opposition leader=PER.OPP"),
    ("Hezbollah fighters advanced.", "Hezbollah fighters=org.hezbollah"),
    ("UN officials protested.", "UN officials=org.united-nations"),
    (
      "Iran's president and foreign minister resigned.",
      "Iran's president=IRN.GOV; foreign minister=IRN.GOV"
    ),
    ("The Syrian army command denied it.", "Syrian army command=SYR.MIL"),
  ])
  func theHeadOfThePhraseDecides(text: String, line: String) {
    #expect(coder.line(text).hasPrefix(line))
  }

  @Test(arguments: [
    ("Iran sanctions hurt trade.", "Iran=IRN"),
    ("The Syrian conflict went on.", "Syrian=SYR"),
    ("The Iran nuclear deal collapsed.", "Iran=IRN"),
    ("The US-Argentina talks failed.", "US=USA; Argentina=ARG"),
    ("Nobody wants Russian gas.", "Russian=RUS"),
  ])
  func aCountryBesideNoActorIsAMentionOfItsOwn(text: String, line: String) {
    #expect(coder.line(text) == line)
  }

  @Test(arguments: [
    ("The Franco-German talks failed.", "Franco=FRA; German=DEU"),
    ("The Sino-Indian border is long.", "Sino=CHN; Indian=IND"),
    ("The Russo-Ukrainian talks failed.", "Russo=RUS; Ukrainian=UKR"),
  ])
  func aPrefixBeforeAnotherCountryIsACountry(text: String, line: String) {
    #expect(coder.line(text) == line)
  }

  @Test func aPrefixBeforeNoCountryIsNone() {
    #expect(!coder.line("The Indo-Pacific region is wide.").contains("IND"))
    #expect(!coder.line("Franco ruled Spain.").contains("FRA"))
  }

  @Test func anAllianceWithSomebodyIsATieAndNobody() {
    #expect(coder.line("Chad praised its alliance with Niger.") == "Chad=TCD; its=TCD; Niger=NER")
  }

  @Test func aCourtsDecisionIsTheCourts() throws {
    let line = coder.line("Chile criticised a US Supreme Court decision.")
    #expect(line.contains("US Supreme Court=USA.JUD"))
    #expect(!line.contains("US=USA"))
  }

  @Test(arguments: [
    ("Protesters burned a flag.", "Protesters=CVL"),
    ("Migrants crossed the river.", "Migrants=REF"),
  ])
  func peopleWithoutACountryAreOfNone(text: String, line: String) throws {
    #expect(coder.line(text).hasPrefix(line))
    #expect(try #require(coder.mentions(in: text).first?.actor).country == nil)
  }

  @Test func aRoleInheritsTheOnlyCountryOfADocumentAtLowerConfidence() throws {
    let mentions = coder.mentions(in: "Ghana voted. The government counted.")
    let government = try #require(mentions.last)
    #expect(government.line == "government=GHA.GOV")
    #expect(government.confidence <= 0.5)
    #expect(government.resolution == .description)
  }

  @Test func aRoleInheritsNoCountryWhereTwoFit() throws {
    let mentions = coder.mentions(in: "Ghana and Togo voted. The government counted.")
    #expect(try #require(mentions.last?.actor).country == nil)
  }

  @Test func soldiersAbroadAreNotOfTheCountryTheyAreIn() {
    #expect(coder.line("Two soldiers in Mali were hurt.") == "Two soldiers=MIL; Mali=MLI@")
  }
}
