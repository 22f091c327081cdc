import EventCoding
import EventModel
import Ontology
import TestSupport
import Testing

/// Each frame of the seeds proves itself by its own example.
struct FrameExampleTests {
  /// The examples the coder does not read yet are counted and listed, so that none is lost and none
  /// is passed over in silence.
  @Test func everyExampleIsCodedWithItsTypeOrListed() throws {
    let coder = try EventCoder.seeds
    var unread: [String] = []
    var frames = 0
    for example in try SeedLibrary().examples() {
      let wanted: String
      switch example.expectation {
      case .type(let type): wanted = "\(type)"
      case .nothing: wanted = "nothing"
      case .effect, .sector: continue
      }
      frames += 1
      if coder.reads(example) { continue }
      unread.append("\(example.id)\t\(wanted)\t\(example.sentence)")
    }
    let share = Double(frames - unread.count) / Double(max(1, frames))
    expectGolden(
      "\(frames - unread.count) of \(frames) examples are coded with their type\n"
        + unread.map { $0 + "\n" }.joined(), named: "unread-examples.tsv")
    #expect(share > 0.97, "\(share)")
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
