import EventModel
import Linguistics
import Ontology
import TestSupport
import Testing

@testable import EventCoding

struct EventMergerTests {
  private static let coder = Result { try EventCoder(KnowledgeBase.seeds, engine: Engine()) }
  private let coder: EventCoder

  init() throws { coder = try Self.coder.get() }

  private func reasons(_ text: String) -> [[RestatementReason]] {
    coder.events(in: text).map { $0.restatements.compactMap(\.restates) }
  }

  @Test(arguments: [
    ("Russia attacked Ukraine. Russia attacked Ukraine with drones.", RestatementReason.sameWord),
    (
      "Venezuela expelled Argentine diplomats. Venezuela expelled the Argentine diplomats late.",
      .sameWord
    ),
    (
      "Peru visited Chile on 3 March 2024.\n\nThe visit of Peru to Chile on 3 March 2024 was long.",
      .sameWord
    ),
  ])
  func anActToldAgainIsOneEvent(text: String, reason: RestatementReason) {
    let events = coder.events(in: text)
    #expect(events.count == 1)
    #expect(events.first?.restatements.map(\.restates) == [reason])
    #expect(events.first?.mention.restates == nil)
  }

  @Test(arguments: [
    // two days
    "Russia attacked Ukraine on 3 March 2024. Russia attacked Ukraine on 4 March 2024.",
    // planned, then done
    "Peru will condemn Nicaragua. Peru condemned Nicaragua.",
    // other parties
    "Peru condemned Nicaragua. Peru condemned Cuba.",
    "Peru condemned Nicaragua. Nicaragua condemned Peru.",
    // one more
    "Russia attacked Ukraine. Russia attacked Ukraine again.",
    // another kind of act
    "Peru condemned Nicaragua. Peru expelled Nicaragua's diplomats.",
  ])
  func twoActsStayTwo(text: String) {
    #expect(coder.events(in: text).count == 2)
  }

  @Test func aKnownDateAndPlaceAreKeptWhicheverTellingStatesThem() throws {
    let text = "Russia attacked Ukraine. Russia attacked Ukraine on 3 March 2024."
    let event = try #require(coder.events(in: text).first)
    #expect(event.date.from?.description == "2024-03-03")
    #expect(event.restatements.count == 1)
  }

  /// Sentences of few actors and acts in any order, so that many of them agree.
  @Test(arguments: UInt64(0)..<60)
  func mergingIsIdempotentKeepsEveryMentionAndIgnoresTheOrder(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let countries = ["Peru", "Chile", "Nicaragua"]
    let acts = ["attacked", "condemned", "visited", "will visit", "did not attack"]
    let days = ["", "", " on 3 March 2024", " in March 2024", " on 4 March 2024", " again"]
    func any(_ words: [String]) -> String { words[Int.random(in: words.indices, using: &random)] }
    let text = (0..<Int.random(in: 1...9, using: &random))
      .map { _ in "\(any(countries)) \(any(acts)) \(any(countries))\(any(days))." }
      .joined(separator: any([" ", "\n\n"]))
    let document = ParsedDocument(Article(text: text), engine: try Engine.shared.get())
    let merger = EventMerger(document)
    let told = coder.events(in: text)
    let apart = told.flatMap { event in event.mentions.map { event.told(by: $0) } }
    let merged = merger.merged(apart)
    #expect(merger.merged(merged) == merged)
    #expect(merger.merged(apart.shuffled(using: &random)) == merged)
    #expect(merger.merged(apart.reversed()) == merged)
    let spans = { (events: [Event]) in events.flatMap(\.mentions).map(\.trigger.span).sorted() }
    #expect(spans(merged) == spans(apart))
  }

  @Test func nothingMergesToNothing() throws {
    let document = ParsedDocument(Article(text: ""), engine: try Engine.shared.get())
    #expect(EventMerger(document).merged([]) == [])
  }
}

extension Engine {
  fileprivate static let shared = Result { try Engine() }
}

extension Event {
  /// Every telling, the one that leads first.
  fileprivate var mentions: [EventMention] { [mention] + restatements }

  /// The event as one of its tellings alone has it.
  fileprivate func told(by mention: EventMention) -> Event {
    Event(
      act: act, modality: modality, confidence: confidence, date: date, place: place,
      mention: mention.restating(nil))
  }
}
