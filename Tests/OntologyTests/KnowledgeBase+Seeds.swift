import Ontology

extension KnowledgeBase {
  /// The embedded seeds, read once for all tests.
  static var seeds: KnowledgeBase { get throws { try shared.get() } }

  private static let shared = Result { try KnowledgeBase() }
}
