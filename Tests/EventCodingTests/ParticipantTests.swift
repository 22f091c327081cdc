import EventCoding
import EventModel
import Testing

/// Who takes part, where a sentence tells it by more than subject and object.
struct ParticipantTests {
  private let coder: EventCoder

  init() throws { coder = try EventCoder.seeds }

  @Test(arguments: [
    // What a refusal to meet is directed at.
    ("Chad said it would not meet Libyan envoys.", "REJECT asserted TCD>LBY.GOV"),
    // Whose conduct is agreed to, not whom it is for.
    ("Serbia agreed to French mediation in the talks with Croatia.", "AGREE asserted SRB>FRA"),
    // A shell is theirs who fired it.
    (
      "The shells fired by Syrian troops killed Turkish villagers.",
      "ASSAULT asserted SYR.MIL>TUR.CVL"
    ),
    // What it is about is not with whom.
    ("Haiti discussed Cuba with Brazil.", "CONSULT asserted HTI+BRA>"),
    // Compared is not joined.
    ("Peru, like Chile, condemned Cuba.", "ACCUSE disapprove asserted PER>CUB"),
    // A copula names the one who gives.
    ("Qatar is the largest donor, giving food to Sudan.", "AID asserted QAT>SDN"),
    ("Maduro's critics accused Colombia.", "ACCUSE asserted VEN.OPP>COL"),
    // Who says so blames.
    ("Chad said that Sudan was responsible for the raid.", "ACCUSE asserted TCD>SDN"),
    // One's own army is the means.
    ("Kenya mobilised the army against Somalia.", "MOBILIZE asserted KEN>SOM"),
    // Whose the troops are sent them.
    ("French troops were sent to Mali.", "MOBILIZE asserted FRA.MIL>MLI"),
    // Of whom something is asked, not to whom it was done.
    ("Russia said Israel must end attacks on Syria.", "REQUEST asserted RUS>ISR"),
    // Who is on a visit visits.
    ("Kenya is on a visit to Somalia.", "CONSULT asserted KEN>SOM"),
    // Where they met is no party.
    ("Kenya held talks with Uganda at Lake House.", "CONSULT asserted KEN+UGA>"),
    // To whom a country is given.
    ("Spain sold the Philippines to the United States.", "COOPERATE asserted ESP+USA>"),
    // A participle that is said of somebody.
    ("Peru is opposed to the plan of Chile.", "REJECT asserted PER>CHL"),
  ])
  func everybodyHasHisSide(text: String, line: String) {
    let lines = coder.events(in: text).map(\.line)
    #expect(lines.contains(line.replacing("ACCUSE disapprove", with: "ACCUSE")), "\(lines)")
  }

  @Test(arguments: [
    ("Two Kenyan policemen were killed in an attack by Somali militants.", "SOM", "KEN"),
    (
      "Three French soldiers were killed by a roadside bomb in the Malian city of Gao.", "MLI",
      "FRA"
    ),
    ("The government accepted the demands of Angolan rebels.", "AGO", "AGO"),
    ("Burmese troops captured a guerrilla camp on the Thai border.", "MMR", "MMR"),
    ("Kosovo Albanians criticised Serbia.", "XKX", "SRB"),
    ("Macron met his counterpart, Italian President Sergio Mattarella, in Rome.", "FRA", "ITA"),
  ])
  func everybodyHasACountry(text: String, source: String, target: String) throws {
    let event = try #require(coder.events(in: text).first)
    let parties = event.mention.participants
    let countries = (parties.source + parties.target).map { $0.actor?.country }
    #expect(countries == [source, target])
  }

  @Test(arguments: [
    // What another may do is no threat.
    "France warned that Russia would attack Ukraine.", "NATO warned of a Russian attack on Poland.",
    // Where nobody says so, nobody is blamed.
    "Rwanda is complicit in crimes in Congo.",
    // A verb with a particle is another verb, and a purpose is no place.
    "A pilot of Peru took off from a base in Chile.", "Peru went before the court to accuse.",
    // Who flees is expelled by nobody.
    "Refugees fled the war in Sudan.",
  ])
  func nobodyIsSaidToAct(text: String) {
    let told = coder.events(in: text).map(\.line).filter { $0.contains(" asserted ") }
    #expect(told.isEmpty, "\(told)")
  }

  @Test func theOwnerOfSanctionsIsNotTheirTarget() throws {
    let events = coder.events(in: "Switzerland adopted the sanctions of the European Union.")
    let target = events.flatMap(\.mention.participants.target)
    #expect(!target.contains { $0.actor?.id == "org.european-union" })
    #expect(!events.isEmpty)
  }

  @Test func whoServesABodyOfManyCountriesActsForIt() throws {
    let day = try #require(CalendarDay(year: 2020, month: 3, day: 2))
    let text = "Jens Stoltenberg criticised Iran."
    let dated = coder.code(
      Article(text: text, published: DateSpan(from: day, to: day, precision: .day, basis: nil)))
    let actor = try #require(dated.events.first?.mention.participants.source.first?.actor)
    #expect(actor.id == "person.jens-stoltenberg")
    #expect(actor.country == nil)
    #expect(actor.code.hasPrefix("IGO"))
    let undated = try #require(coder.events(in: text).first)
    #expect(undated.mention.participants.source.first?.actor?.country == "NOR")
  }

  @Test(arguments: [
    ("Peru said it would not sign the treaty.", "Peru"),
    ("The rebels said they would free the Danish hostages.", "rebels"),
  ])
  func whoIsMeantByAPronounIsQuotedByName(text: String, words: String) throws {
    let event = try #require(coder.events(in: text).first)
    #expect(event.mention.participants.source.map(\.quotation.text) == [words])
  }

  @Test func whatOnlySaysWhenIsNotThreatened() {
    let text =
      "Ghana threatened to close its embassy in Togo on the eve of a visit by the Iranian president."
    let lines = coder.events(in: text).map(\.line)
    #expect(lines.filter { $0.hasPrefix("THREATEN") } == ["THREATEN asserted GHA>TGO"])
  }

  @Test(arguments: [
    "Film critics praised the Iranian director.", "Police found a bomb in Lima.",
  ])
  func aCriticOrABombAloneIsNobody(text: String) {
    let people = coder.mentions(in: Article(text: text)).compactMap(\.actor?.code)
    #expect(!people.contains("OPP"))
    #expect(!people.contains("UAF"))
  }
}
