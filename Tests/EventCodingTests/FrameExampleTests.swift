import EventCoding
import EventModel
import Ontology
import Testing

/// Each frame of the seeds proves itself by its own example.
struct FrameExampleTests {
  @Test func everyExampleIsCodedAsItsRowSays() throws {
    let coder = try EventCoder.seeds
    let examples = try SeedLibrary().examples().filter { example in
      switch example.expectation {
      case .type, .nothing: true
      case .effect, .sector: false
      }
    }
    #expect(examples.count == (try KnowledgeBase.seeds.lexicon.frames.count))
    for example in examples {
      #expect(coder.reads(example), "\(example.unread)")
    }
  }

  @Test(arguments: try KnowledgeBase.seeds.lexicon.frames.map(\.example))
  func whatIsCodedPointsIntoTheText(example: String) throws {
    let coder = try EventCoder.seeds
    let article = Article(text: "🌍 Café.\n\n" + example)
    let coding = coder.code(article)
    let scalars = Array(article.text.unicodeScalars)
    let rules = Set(try KnowledgeBase.seeds.lexicon.frames.map(\.id))
    for event in coding.events {
      let rule = try #require(event.mention.rule.split(separator: "+").last)
      #expect(rules.contains(String(rule)))
      #expect(coding.sentences.contains { $0.span == event.mention.sentence })
      for quotation in event.quotations {
        let words = String(String.UnicodeScalarView(scalars[quotation.span.range]))
        #expect(words == quotation.text)
        #expect(event.mention.sentence.range.contains(quotation.span.start))
      }
    }
  }
}
