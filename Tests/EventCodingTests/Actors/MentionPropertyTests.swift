import EventCoding
import EventModel
import Linguistics
import Ontology
import TestSupport
import Testing

/// What holds for the mentions of any text.
struct MentionPropertyTests {
  private let coder: EventCoder

  init() throws { coder = try EventCoder.seeds }

  @Test(arguments: UInt64(0)..<400)
  func noTextIsTooHostile(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let words = [
      "President", "Fernandez", "Peru", "'s", "the", "two", "both", "countries", "it", "its", "his",
      "he", "they", "(", ")", "UN", "US", "-", "backed", "rebels", ",", "and", "of", "in",
      "minister",
      "government", "Asian", "giant", "himself", ".", "\n\n", "Milei", "troops", "was", "said", "🌍",
      "e\u{301}", "\u{202E}", "\u{0}", "\"", "leader", "is", "Foobar", "Latin", "America", "The",
    ]
    let text = (0..<Int.random(in: 0...50, using: &random))
      .map { _ in words[Int.random(in: words.indices, using: &random)] }
      .joined(separator: Bool.random(using: &random) ? " " : "")
    check(text)
  }

  @Test func rolesOfTheTableProveThemselves() throws {
    check(try KnowledgeBase.seeds.lexicon.frames.prefix(300).map(\.example).joined(separator: " "))
  }

  private func check(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    let mentions = coder.mentions(in: text, on: "2024-01-01")
    #expect(mentions == coder.mentions(in: text, on: "2024-01-01"))
    for mention in mentions {
      let words = String(String.UnicodeScalarView(scalars[mention.quotation.span.range]))
      #expect(words.unicodeScalars.elementsEqual(mention.quotation.text.unicodeScalars))
      #expect((0...1).contains(mention.confidence))
      #expect((mention.confidence > 0) == (mention.actor != nil || !mention.members.isEmpty))
      #expect(mention.actor == nil || mention.candidates.isEmpty && mention.members.isEmpty)
      #expect(mention.members.count != 1)
    }
    for (left, right) in zip(mentions, mentions.dropFirst()) {
      #expect(left.quotation.span.end <= right.quotation.span.start)
    }
  }
}
