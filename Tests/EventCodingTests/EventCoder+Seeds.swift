import EventCoding
import EventModel
import Linguistics
import Ontology

extension KnowledgeBase {
  /// The embedded seeds, read once for all tests.
  static var seeds: KnowledgeBase { get throws { try shared.get() } }

  private static let shared = Result { try KnowledgeBase(seeds: SeedLibrary()) }
}

extension EventCoder {
  /// A coder over the embedded seeds, built once for all tests.
  static var seeds: EventCoder { get throws { try shared.get() } }

  private static let shared = Result { EventCoder(try KnowledgeBase.seeds, engine: try Engine()) }

  /// The events of a text of which only the words are known.
  func events(in text: String) -> [Event] { code(Article(text: text)).events }
}

extension Event {
  /// Every stretch of text the event points at.
  var quotations: [Quotation] {
    [mention.trigger] + (place.map { [$0.quotation] } ?? [])
      + Role.allCases.flatMap { mention.participants[$0] }.map(\.quotation)
  }

  /// The event in one line: what, who, to whom.
  var line: String {
    let sides = [Role.source, .target].map { role in
      mention.participants[role].map { $0.actor?.id ?? "'\($0.quotation.text)'" }
        .joined(separator: "+")
    }
    return "\(act.type) \(modality) \(sides[0])>\(sides[1])"
  }
}
