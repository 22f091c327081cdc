import EventModel
import Testing

struct ParticipantsTests {
  @Test func eachRoleHasItsOwnList() {
    let people = ["a", "b", "c"].enumerated().map { index, text in
      Participant(unknown: Quotation(text: text, span: SourceSpan(index..<index + 1)))
    }
    let participants = Participants(
      source: [people[0]], target: [people[1]], third: [people[2]])
    #expect(Role.allCases.map { participants[$0] } == people.map { [$0] })
  }

  @Test func whoIsNobodyKnownHasNoResolution() {
    let unknown = Participant(unknown: Quotation(text: "they", span: SourceSpan(0..<4)))
    #expect(unknown.actor == nil)
    #expect(unknown.resolution == nil)
  }
}
