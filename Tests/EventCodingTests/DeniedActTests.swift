import EventCoding
import EventModel
import Testing

/// What nobody did, and what is only asked, is no fact.
struct DeniedActTests {
  private let coder: EventCoder

  init() throws { coder = try EventCoder.seeds }

  @Test(arguments: [
    ("No soldiers of Kenya attacked Somalia.", "ASSAULT"),
    ("None of the rebels attacked Sudan.", "ASSAULT"),
    ("Neither Spain nor Portugal signed the treaty.", "SUPPORT"),
    ("Chile reached no agreement with Peru.", "SUPPORT"),
    ("Canada visited China rather than attacking Taiwan.", "ASSAULT"),
    ("Canada asked whether China had attacked Taiwan.", "ASSAULT"),
    ("Canada asked whether China had attacked Taiwan.", "REQUEST"),
    ("Turkey balked at ratifying the treaty with Sweden.", "SUPPORT"),
    ("Niger punished alleged crimes committed by Chadian troops.", "ASSAULT"),
    ("The alleged attack by Israel on Syria was discussed.", "CONSULT"),
    ("Egypt insisted it had no plans.", "REQUEST"),
    ("The cabinet of Israel met on Sunday.", "CONSULT"),
  ])
  func isNotTold(text: String, type: String) {
    let events = coder.events(in: text)
    #expect(
      events.allSatisfy { $0.modality != .asserted || $0.act.type != EventType(type) },
      "\(events.map(\.line))")
  }

  @Test func aDisputeThatIsResolvedIsNoDenial() {
    let events = coder.events(in: "Kenya resolved a dispute with Uganda.")
    #expect(events.map(\.line) == ["AGREE asserted KEN>UGA"])
  }

  @Test func whoIsNamedInAConditionIsNotActedOn() {
    let events = coder.events(in: "France will protest if Chad attacks Niger.")
    #expect(events.allSatisfy { $0.mention.participants[.target].isEmpty }, "\(events.map(\.line))")
  }
}
