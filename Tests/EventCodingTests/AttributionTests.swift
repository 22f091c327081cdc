import EventCoding
import EventModel
import Testing

/// Who says so: "Chad said that Sudan had attacked Niger".
struct AttributionTests {
  private let coder: EventCoder

  init() throws { coder = try EventCoder.seeds }

  @Test(arguments: [
    ("Chad said that Sudan had attacked Niger.", ["TCD"]),
    ("Sudan attacked Niger, Chad said.", ["TCD"]),
    ("According to Chad, Sudan attacked Niger.", ["TCD"]),
    ("Sudan attacked Niger, Reuters reported.", ["org.reuters"]),
    ("The Xinhua news agency said Sudan had attacked Niger.", ["org.xinhua"]),
    ("According to the Associated Press, Sudan attacked Niger.", ["org.ap"]),
    ("Chinese state media said that Sudan had attacked Niger.", ["CHN.JRN"]),
    ("Sudan attacked Niger.", []),
  ])
  func whoSaysSoIsKeptBesideWhatIsDone(text: String, speakers: [String]) throws {
    let event = try #require(
      coder.events(in: text).first { $0.act.type == EventType("ASSAULT") })
    #expect(event.mention.attribution.map { $0.actor?.id } == speakers)
    #expect(event.mention.participants.source.map { $0.actor?.id } == ["SDN"])
    #expect(event.mention.participants.target.map { $0.actor?.id } == ["NER"])
  }
}
