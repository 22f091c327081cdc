import EventCoding
import EventModel
import Testing

/// What the place of an act says of those who take part in it.
struct WhereItWasTests {
  private let coder: EventCoder

  init() throws { coder = try EventCoder.seeds }

  @Test(arguments: [
    // Who arrests and expels in a country is who rules it.
    ("A Spanish reporter was arrested in Niger.", "COERCE asserted NER>ESP.JRN"),
    ("A Spanish reporter was arrested in Lyon.", "COERCE asserted FRA>ESP.JRN"),
    ("Two Kenyan envoys have been expelled from Chile.", "SANCTION asserted CHL>KEN.GOV"),
    // An agent that is named goes before the place.
    (
      "A Spanish reporter was arrested in Niger by Libyan troops.",
      "COERCE asserted LBY.MIL>ESP.JRN"
    ),
    // A town that is acted on is its country's.
    ("Russia shelled Kharkiv.", "ASSAULT asserted RUS>UKR"),
    // Those of a town are of its country, and so are bombs that go off near it.
    ("Police in Timbuktu arrested Chadian traders.", "COERCE asserted MLI.COP>TCD.BUS"),
    (
      "A bombing near the town of Gao killed two French soldiers.",
      "ASSAULT asserted MLI.UAF>FRA.MIL"
    ),
    // Those who leave a country are not its own.
    ("Norway speeded up the withdrawal of its forces from Mali.", "RETREAT asserted NOR.MIL>MLI"),
  ])
  func aPlaceTellsWhose(text: String, line: String) {
    let lines = coder.events(in: text).map(\.line)
    #expect(lines.contains(line), "\(lines)")
  }

  @Test(arguments: [
    "Peru signed an agreement with Chile in Kharkiv.",
    "Peru and Chile signed an agreement in Washington.",
  ])
  func aTownThatOnlyStandsByIsNoParty(text: String) {
    #expect(coder.events(in: text).map(\.line) == ["SUPPORT asserted PER+CHL>"])
  }
}
