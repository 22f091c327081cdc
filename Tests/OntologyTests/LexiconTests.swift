import EventModel
import Ontology
import Testing

struct LexiconTests {
  private let base: KnowledgeBase

  init() throws { base = try KnowledgeBase.seeds }

  @Test func everyFrameNamesAnActOfTheOntologyAndShowsASentence() {
    #expect(!base.lexicon.frames.isEmpty)
    #expect(Set(base.lexicon.frames.map(\.id)).count == base.lexicon.frames.count)
    for frame in base.lexicon.frames {
      #expect(!frame.words.isEmpty, "\(frame.id)")
      if let act = frame.act {
        #expect(base.ontology.type(act.type)?.quad == act.quad, "\(frame.id)")
      }
      #expect(!frame.example.isEmpty, "\(frame.id)")
    }
  }

  @Test func everyEffectThatMakesAnActIsNamedAsItsType() {
    let makers: Set<Operator.Effect> = [.request, .reject, .threaten, .accuse, .agree]
    for effect in makers {
      #expect(base.ontology.type(EventType(effect.rawValue.uppercased())) != nil, "\(effect)")
    }
  }

  @Test func everyEffectHasAWord() {
    #expect(Set(base.lexicon.operators.map(\.effect)) == Set(Operator.Effect.allCases))
  }

  @Test func everyRoleNounIsInLowerCaseWithAThreeLetterSector() {
    for noun in base.lexicon.roles {
      #expect(noun.sector.utf8.count == 3, "\(noun.lemma)")
      #expect(noun.lemma == noun.lemma.lowercased(), "\(noun.lemma)")
    }
  }
}
