internal import EventModel
public import Ontology

extension EventCoder {
  /// Whether an example is read as its rule says.
  ///
  /// An operator's is read if an act is told with the modality or the type that its effect names; a
  /// report leaves the act as it is.
  public func reads(_ example: SeedExample) -> Bool {
    let article = Article(text: example.sentence)
    switch example.expectation {
    case .type(let type):
      return code(article).events.contains { $0.act.type == type }
    case .nothing:
      return code(article).events.isEmpty
    case .effect(let effect):
      let type = EventType(effect.rawValue.uppercased())
      let modality = Modality(rawValue: effect.rawValue)
      return code(article).events.contains { event in
        effect == .report || event.act.type == type || event.modality == modality
      }
    case .sector(let sector):
      return mentions(in: article).contains { mention in
        mention.actor?.code.dropFirst(3).hasPrefix(sector) == true
          || mention.actor?.code.hasPrefix(sector) == true
      }
    }
  }
}
