internal import EventModel
public import Ontology

extension EventCoder {
  /// Whether an example is read as its rule says.
  ///
  /// An operator's is read if an act is told with the modality or the type its effect names, or if the
  /// operator governs one that is told under its name; a report leaves the act as it is, and what is
  /// denied or only possible need not be told.
  public func reads(_ example: SeedExample) -> Bool {
    let article = Article(text: example.sentence)
    switch example.expectation {
    case .type(let type):
      return code(article).events.contains { $0.act.type == type }
    case .nothing:
      return code(article).events.isEmpty
    case .effect(let effect):
      let explanation = explain(article)
      let type = EventType(effect.rawValue.uppercased())
      if explanation.coding.events.contains(where: { event in
        effect == .report || event.act.type == type
          || event.modality == Modality(rawValue: effect.rawValue)
      }) {
        return true
      }
      return explanation.sentences.flatMap(\.predicates).contains { predicate in
        predicate.governors.contains { $0.rule == example.id }
          && isUnder(effect, predicate)
      }
    case .sector(let sector):
      return mentions(in: article).contains { mention in
        mention.actor?.code.dropFirst(3).hasPrefix(sector) == true
          || mention.actor?.code.hasPrefix(sector) == true
      }
    }
  }

  /// Whether an act that an operator governs is told as another, or not at all where it was not done.
  private func isUnder(
    _ effect: Operator.Effect, _ predicate: PredicateExplanation
  ) -> Bool {
    switch predicate.outcome {
    case .told(let told):
      told.event.mention.rule.contains("+") || told.event.mention.trigger != predicate.words
    case .untold: effect == .negated || effect == .hypothetical
    case .unframed: false
    }
  }
}
