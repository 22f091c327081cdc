import EventCoding
import EventModel
import Testing

/// Acts that nouns, gerunds and papers govern.
struct GovernedActTests {
  @Test(arguments: [
    ("Peru's refusal to support Ecuador surprised Chile.", "REJECT asserted PER>ECU"),
    ("Chile left after Bolivia's refusal to recognise Kosovo.", "REJECT asserted BOL>XKX"),
    ("Kenya's calling Uganda a bully angered Rwanda.", "ACCUSE asserted KEN>UGA"),
    ("The king of Jordan was the first to meet with Egypt.", "CONSULT asserted JOR.GOV+EGY>"),
  ])
  func anOwnedNounGovernsAsItsVerbDoes(text: String, line: String) throws {
    let lines = try EventCoder.seeds.events(in: text).map(\.line)
    #expect(lines.contains(line), "\(lines)")
  }

  @Test func aDenialEndsWhereAnotherFiniteVerbBegins() throws {
    let events = try EventCoder.seeds.events(
      in: "Mali did not sign the treaty and accused France of arrogance.")
    let accusation = try #require(events.first { $0.act.type == EventType("ACCUSE") })
    #expect(accusation.modality == .asserted)
  }

  @Test func whoPassesAPaperDoesWhatThePaperDoes() throws {
    let event = try #require(
      EventCoder.seeds.events(in: "The parliament of Peru passed a resolution criticising Cuba.")
        .first)
    #expect(event.act.type == EventType("ACCUSE"))
    #expect(event.mention.participants.source.first?.actor?.country == "PER")
    #expect(event.mention.participants.target.first?.actor?.country == "CUB")
  }

  @Test func aPassiveThatNamesNobodyIsAboutThoseBesideIt() throws {
    let event = try #require(
      EventCoder.seeds.events(in: "The American Embassy in Harare was established in 1980.").first)
    #expect(event.act.type == EventType("SUPPORT"))
  }
}
