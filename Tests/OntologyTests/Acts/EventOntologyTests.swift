import EventModel
import Ontology
import Testing

struct EventOntologyTests {
  private let ontology: EventOntology

  init() throws { ontology = try KnowledgeBase.seeds.ontology }

  @Test func thereAreTheSixteenTypesOfPLOVERInFourClasses() {
    #expect(
      Set(ontology.types.map(\.code.rawValue)) == [
        "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST",
        "ACCUSE",
        "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
      ])
    #expect(ontology.types.count == 16)
    #expect(Set(ontology.types.map(\.quad)) == Set(ontology.quads.map(\.code)))
    #expect(
      ontology.quads.map(\.code.rawValue).sorted() == [
        "material conflict", "material cooperation", "verbal conflict", "verbal cooperation",
      ])
  }

  @Test func everyModeBelongsToATypeAndStandsOnce() {
    for mode in ontology.modes {
      #expect(ontology.type(mode.type) != nil)
      #expect(ontology.has(mode.code, in: mode.type))
      #expect(mode.code.rawValue == mode.code.rawValue.lowercased())
    }
    #expect(Set(ontology.modes.map { "\($0.type) \($0.code)" }).count == ontology.modes.count)
  }

  @Test func cooperationScoresAboveConflict() {
    for type in ontology.types {
      let cooperates = type.quad.rawValue.hasSuffix("cooperation")
      #expect(cooperates ? type.score > 0 : type.score <= 0, "\(type.code)")
    }
  }

  @Test func everyCAMEOCodeOfTheCodebookIsThereWithItsParent() {
    let codes = Set(ontology.cameo.map(\.code.rawValue))
    for root in 1...20 { #expect(codes.contains(root < 10 ? "0\(root)" : "\(root)")) }
    // ICEWS prints 137 as 13y.
    for code in codes.subtracting(["13y"]) {
      #expect((2...4).contains(code.utf8.count))
      #expect(code.utf8.allSatisfy { (48...57).contains($0) })
      if code.utf8.count > 2 { #expect(codes.contains(String(code.dropLast())), "\(code)") }
    }
  }

  @Test func onlyStatementsHaveNoPLOVERType() {
    for entry in ontology.cameo {
      #expect((entry.type == nil) == entry.code.rawValue.hasPrefix("01"), "\(entry.code)")
      if let mode = entry.mode, let type = entry.type { #expect(ontology.has(mode, in: type)) }
    }
  }

  @Test func anActTakesQuadAndScoreFromItsTypeAndMode() throws {
    let type = try #require(ontology.type(EventType("SANCTION")))
    let plain = try #require(ontology.act(type.code))
    #expect(plain.quad == type.quad)
    #expect(plain.score == type.score)
    let mode = try #require(ontology.modes.first { $0.type == type.code && $0.score != type.score })
    let moded = try #require(ontology.act(type.code, mode: mode.code))
    #expect(moded.score == mode.score)
    #expect(moded.quad == type.quad)
  }

  @Test func whatIsNotListedIsNotKnown() {
    #expect(ontology.type(EventType("DANCE")) == nil)
    #expect(ontology.act(EventType("DANCE")) == nil)
    #expect(!ontology.has(EventMode("expel"), in: EventType("AID")))
  }
}
