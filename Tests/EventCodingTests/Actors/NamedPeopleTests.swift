import EventCoding
import EventModel
import Testing

/// People by office and day, by title and apposition, and by family name afterwards.
struct NamedPeopleTests {
  private let coder: EventCoder

  init() throws { coder = try EventCoder.seeds }

  @Test(arguments: [
    ("President Fernandez signed the law.", "2021-03-01", "person.alberto-fernandez"),
    ("President Fernandez signed the law.", "1999-03-01", "person.leonel-fernandez"),
    ("President Bush signed the law.", "1990-05-01", "person.george-h-w-bush"),
    ("President Bush signed the law.", "2005-05-01", "person.george-w-bush"),
  ])
  func theDayDecidesBetweenTwoOfOneName(text: String, day: String, person: String) throws {
    let mention = try #require(coder.mentions(in: text, on: day).first)
    #expect(mention.actor?.id == person)
    #expect(mention.resolution == .tenure)
  }

  @Test func withoutADayTwoOfOneNameStayOpen() throws {
    let mention = try #require(coder.mentions(in: "Fernandez signed the law.").first)
    #expect(mention.actor == nil)
    #expect(mention.candidates.count > 1)
    #expect(mention.confidence == 0)
  }

  @Test func theFullNameBeforeDecides() {
    let line = coder.line("Leonel Fernández spoke. Fernández praised Haiti.", on: "2021-03-01")
    #expect(
      line
        == "Leonel Fernández=person.leonel-fernandez; Fernández=person.leonel-fernandez; Haiti=HTI")
  }

  @Test func theGovernmentOfAFormerPresidentIsItsCountrys() {
    let line = coder.line("The Macri government borrowed heavily.", on: "2025-03-01")
    #expect(line == "Macri government=ARG.GOV")
  }

  @Test(arguments: [
    ("Ugandan Trade Minister Peter Okello left.", "Ugandan Trade Minister Peter Okello=UGA.GOV"),
    ("Peter Okello, Uganda's trade minister, left.", "Peter Okello=UGA.GOV"),
    ("Peter Okello, a spokesman for the Kremlin, left.", "Peter Okello=RUS.GOV"),
  ])
  func anUnknownPersonIsKnownByTitleOrApposition(text: String, line: String) {
    #expect(coder.line(text) == line)
  }

  @Test func anAppositionMakesAPersonKnownForTheDocument() throws {
    let mentions = coder.mentions(
      in: "Peter Okello, Uganda's trade minister, left. Okello met nobody.")
    #expect(mentions.map(\.line) == ["Peter Okello=UGA.GOV", "Okello=UGA.GOV"])
    #expect(mentions[0].resolution == .apposition)
  }

  @Test func aNameNobodyKnowsKeepsItsWords() throws {
    let mention = try #require(coder.mentions(in: "Peter Okello met the Finns.").first)
    #expect(mention.line == "Peter Okello=?")
  }

  @Test(arguments: ["Michael Jordan scored twice.", "Maurice Odumbe bowled twice."])
  func aCountryInsideAPersonsNameIsNoCountry(text: String) {
    #expect(coder.mentions(in: text).allSatisfy { $0.actor?.kind != .country })
  }

  @Test func anOwnerOfAnotherCountryMakesItSomebodyElse() {
    let line = coder.line("Colombian Health Minister Putin resigned.", on: "2024-01-01")
    #expect(line == "Colombian Health Minister Putin=COL.GOV")
  }

  @Test func lettersInBracketsStandForTheNameAfterwards() {
    let line = coder.line("The Free Front of Togo (FFT) struck. The FFT freed nobody.")
    #expect(line.hasSuffix("FFT=TGO.free-front-of-togo"))
  }
}
