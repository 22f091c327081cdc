import EventCoding
import EventModel
import TestSupport
import Testing

/// What reads like an act of politics and is none, beside what is one.
struct EverydaySenseTests {
  @Test(arguments: [
    "Floods killed Pakistani soldiers.",
    "Malawian policemen were killed in an avalanche.",
    "Cholera has killed soldiers in Chad.",
    "Kenya took over the presidency of the African Union.",
    "The Serbian champion beat the German favourite.",
    "The president of Chile plans to launch a fund against hunger.",
    "The minister of Peru flew in a helicopter.",
    "Uganda insisted that there was no other way.",
    "Residents of Goma reported clashes and shelling.",
    "Cuba called the raid an outrage.",
    "The envoy of Niger came to power.",
  ])
  func anEverydaySenseTellsNoEvent(text: String) throws {
    #expect(try EventCoder.seeds.events(in: text).map(\.line) == [])
  }

  @Test(arguments: [
    ("Israeli soldiers killed Lebanese farmers.", "ASSAULT asserted ISR.MIL>LBN.AGR"),
    ("The president of Kenya fired Raila Odinga.", "SANCTION asserted KEN.GOV>person.raila-odinga"),
    (
      "Emmanuel Macron received Javier Milei in Nice.",
      "CONSULT asserted person.javier-milei>person.emmanuel-macron"
    ),
    ("The envoy of Niger came to Japan.", "CONSULT asserted NER.GOV>JPN"),
  ])
  func theSameVerbStillTellsItsAct(text: String, line: String) throws {
    let lines = try EventCoder.seeds.events(in: text).map(\.line)
    #expect(lines.contains(line), "\(lines)")
  }

  @Test func aGerundBehindItsGovernorIsGoverned() throws {
    let events = try EventCoder.seeds.events(
      in: "Chad accused Libya of theft but ruled out sending troops.")
    let troops = events.filter { $0.act.type == EventType("MOBILIZE") }
    #expect(troops.allSatisfy { $0.modality == .negated }, "\(events.map(\.line))")
  }

  @Test func whatIsToldToSomebodyIsAReportAndNoRequest() throws {
    let events = try EventCoder.seeds.events(in: "Ghana told the court that it had met Togo.")
    #expect(events.map(\.act.type) == [EventType("CONSULT")], "\(events.map(\.line))")
  }

  @Test(arguments: [
    "Peru rejected the plan, and Chile opened camps.",
    "Peru rejected the plan and said that its minister would stay.",
    "The president of Peru resigned and fled to Chile.",
  ])
  func whoStandsInAJoinedClauseIsNotActedOn(text: String) throws {
    let event = try #require(
      EventCoder.seeds.events(in: text).first {
        ["REJECT", "RETREAT"].contains($0.act.type.rawValue)
      })
    #expect(event.mention.participants.target.allSatisfy { $0.actor == nil }, "\(event.line)")
  }

  @Test func whatWentOnBesidesIsNotWhatWasDone() throws {
    let events = try EventCoder.seeds.events(
      in: "Following the war in Chad, Libya joined the African Union.")
    #expect(events.allSatisfy { $0.act.type != EventType("ASSAULT") }, "\(events.map(\.line))")
  }

  @Test func aDayCountedFromAnUndatedActDatesNothing() throws {
    let event = try #require(
      EventCoder.seeds.events(
        in: "Peru suspended trade with Chile on 22 May 2022, a day after Bolivia left the pact."
      ).first { $0.act.type == EventType("SANCTION") })
    #expect(event.date.from?.description == "2022-05-22")
  }
}
