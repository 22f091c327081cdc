import EventCoding
import EventModel
import Testing

/// Whom words about an act are aimed at, and what they are about where that is nobody.
struct WhatIsJudgedTests {
  private let coder: EventCoder

  init() throws { coder = try EventCoder.seeds }

  @Test(arguments: [
    ("Peru condemned the attack by Chile on Bolivia.", "ACCUSE asserted PER>CHL"),
    ("Peru condemned Chile's attack on Bolivia.", "ACCUSE asserted PER>CHL"),
    ("Peru condemned the attack on Bolivia.", "ACCUSE asserted PER>BOL"),
    // What is done besides is not what is refused.
    ("Nepal blocked aid in defiance of India.", "REJECT asserted NPL>IND"),
  ])
  func whoDoesItIsMeant(text: String, line: String) {
    let lines = coder.events(in: text).map(\.line)
    #expect(lines.contains(line), "\(lines)")
  }

  @Test func aThingIsToldByItsWords() throws {
    let event = try #require(coder.events(in: "Iraq rejected the disputed poll.").first)
    let target = try #require(event.mention.participants[.target].first)
    #expect(target.actor == nil)
    #expect(target.quotation.text == "disputed poll")
  }

  @Test func whatAnActConsistsInIsNotActedOn() {
    let events = coder.events(in: "Norway sent tents.")
    #expect(events.allSatisfy { $0.mention.participants[.target].isEmpty }, "\(events.map(\.line))")
  }

  @Test func anAttackSomebodyWasKilledInIsToldOnce() {
    let events = coder.events(in: "A Serb was killed in an attack on a mosque by Libyan troops.")
    #expect(events.count == 1, "\(events.map(\.line))")
  }
}
