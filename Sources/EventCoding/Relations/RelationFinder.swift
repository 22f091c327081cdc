internal import EventModel
internal import Linguistics
internal import Ontology

/// Finds the lasting ties a sentence tells: a frame of `seeds/frames/relations.tsv` whose two sides
/// are there.
struct RelationFinder: Sendable {
  private let lexicon: RelationLexicon
  private let vocabulary: RelationVocabulary
  private let modality: RelationModality
  private let names: InnerNames
  private let homes: OfficeHomes
  private let symmetric: Set<EventModel.Predicate>

  init(_ base: KnowledgeBase, names: NameTable) {
    lexicon = RelationLexicon(base.lexicon.relations)
    vocabulary = RelationVocabulary(base.lexicon.relationWords)
    modality = RelationModality(base.lexicon, vocabulary: vocabulary)
    self.names = InnerNames(names)
    homes = OfficeHomes(names)
    symmetric = Set(base.ontology.predicates.filter { $0.name == $0.inverse }.map(\.code))
  }

  /// The ties of a sentence, in the order of the words that name them.
  func relations(in tree: SentenceTree, mentions: [ActorMention]) -> [RelationFinding] {
    // Few sentences have a word that names a tie.
    lazy var sentence = RelationSentence(
      tree, mentions: mentions, vocabulary: vocabulary, names: names)
    var findings: [RelationFinding] = []
    for trigger in tree.words.indices {
      for frame in lexicon.frames(at: trigger, in: tree.words) {
        let found = self.findings(of: frame, at: trigger, in: sentence)
        findings += found
        if !found.isEmpty { break }
      }
    }
    return findings
  }

  private func findings(
    of frame: RelationFrame, at trigger: Int, in sentence: RelationSentence
  ) -> [RelationFinding] {
    var filling = RelationFilling(sentence, trigger: trigger, frame: frame, homes: homes)
    let pairs = filling.pairs()
    guard !pairs.isEmpty else { return [] }
    return pairs.flatMap { pair in
      let stance = stance(of: frame, at: trigger, filling, pair.subject)
      return stance.predicates.map { predicate in
        let isTurned = filling.isReversed && symmetric.contains(predicate)
        let (subject, object) =
          isTurned ? (pair.object, pair.subject) : (pair.subject, pair.object)
        return RelationFinding(
          predicate: predicate, subject: subject, object: object, modality: stance.modality,
          term: stance.term, anchor: filling.anchor,
          evidence: subject.words.union(object.words).union(trigger..<trigger + 1),
          rule: frame.id, trigger: trigger)
      }
    }
  }

  private struct Stance {
    let predicates: [EventModel.Predicate]
    let modality: Modality
    let term: DateSpan?
  }

  /// What the words about a tie make of it: over, to come, denied, or plainly so.
  private func stance(
    of frame: RelationFrame, at trigger: Int, _ filling: RelationFilling, _ subject: RelationParty
  ) -> Stance {
    let tree = filling.sentence.tree
    let term =
      RelationTerm.find(after: subject.words.upperBound - 1, in: tree.words)
      ?? RelationTerm.find(after: trigger, in: tree.words)
    let isOver = term?.isClosed == true || isPast(trigger, in: tree)
    var modality = modality.modality(ofPhraseAt: trigger, in: tree)
    if modality == .asserted, let anchor = filling.anchor {
      modality = self.modality.modality(ofPredicateAt: anchor, in: tree)
    }
    return Stance(
      predicates: isOver ? frame.pastPredicates : frame.predicates, modality: modality,
      term: term?.span)
  }

  private func isPast(_ trigger: Int, in tree: SentenceTree) -> Bool {
    tree.modifiers(before: trigger).contains { vocabulary.has(.past, tree.words[$0]) }
      || tree.children(of: trigger, .nominalModifier).contains {
        vocabulary.has(.past, form: tree.preposition(of: $0))
      }
  }
}
