import EventCoding
import EventModel
import Ontology
import Testing

/// Each row of `seeds/frames/relations.tsv` proves itself by its own example.
struct RelationExampleTests {
  private let coder: EventCoder

  init() throws { coder = try EventCoder.seeds }

  @Test(arguments: try KnowledgeBase.seeds.lexicon.relations.map(\.id))
  func theExampleTellsItsTieAndNoOther(id: String) throws {
    let frame = try #require(
      KnowledgeBase.seeds.lexicon.relations.first { $0.id == id })
    let told = coder.code(Article(text: frame.example)).relations
    let predicates = frame.predicates.isEmpty ? frame.pastPredicates : frame.predicates
    #expect(told.map(\.predicate) == predicates)
    let sides = frame.tells.split(separator: " > ")
    for relation in told {
      // A name may be read with its article or title: the words told lie in it.
      #expect(relation.subject.quotation.text.contains(sides[0]))
      #expect(relation.object.quotation.text.contains(sides[1]))
      #expect(relation.modality == .asserted)
      #expect(relation.rule == frame.id)
    }
  }
}
