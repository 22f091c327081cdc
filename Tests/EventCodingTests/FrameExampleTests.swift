import EventCoding
import EventModel
import Ontology
import Testing

/// Each rule of the seeds proves itself by its own example.
struct FrameExampleTests {
  /// The examples of frames, operators and role nouns.
  @Test func everyExampleIsReadAsItsRowSays() throws {
    let coder = try EventCoder.seeds
    let lexicon = try KnowledgeBase.seeds.lexicon
    let examples = try SeedLibrary().examples()
    #expect(examples.count == lexicon.frames.count + lexicon.operators.count + lexicon.roles.count)
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
