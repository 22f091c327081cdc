import EventModel
import Linguistics
import Ontology
import Testing

@testable import EventCoding

struct ReceiversTests {
  private func words(_ text: String) throws -> [Word] {
    let receivers = Receivers(try KnowledgeBase.seeds.lexicon)
    let document = ParsedDocument(
      Article(text: text), engine: try Engine(), mending: receivers)
    return try #require(document.trees.first).words
  }

  @Test func theNameBehindEveryVerbIsItsReceiver() throws {
    let table = try SeedLibrary().table(
      "lexicon/giving-verbs", columns: ["lemma", "example", "source"])
    for row in table.rows {
      let words = try words(row["example"])
      let verb = words.firstIndex { $0.lemma == row["lemma"] && $0.partOfSpeech == .verb }
      let receiver = words.firstIndex { $0.relation == .indirectObject }
      #expect(receiver != nil && receiver.flatMap { words[$0].head } == verb, "\(row["example"])")
    }
  }

  @Test func aNameOfSeveralWordsIsOne() throws {
    let words = try words("South Korea offered South Sudan rescue teams.")
    let receiver = try #require(words.firstIndex { $0.relation == .indirectObject })
    #expect(words[receiver].key == "sudan")
    #expect(words[receiver - 1].head == receiver)
    #expect(words[receiver - 1].relation == .compound)
  }

  /// A name that an article stands before, that no verb of giving is right before, or that is nobody's
  /// part stays where the parser has hung it.
  @Test(arguments: [
    "Chile offered the Peru team money.", "Parliament approved Ukraine tanks.",
    "Kenya gave thanks to Norway.", "Norway gave.", "Norway gave Kenya.",
    "The bank gave Ghana's farmers loans.",
  ])
  func otherNamesStayWhereTheyAre(text: String) throws {
    let mended = try words(text)
    let plain = try #require(
      ParsedDocument(Article(text: text), engine: try Engine()).trees.first
    ).words
    #expect(mended.map(\.head) == plain.map(\.head))
    #expect(mended.map(\.relation) == plain.map(\.relation))
  }

  @Test func whoIsGivenSomethingIsNobodysTroops() throws {
    let coding = try EventCoder.seeds.code(Article(text: "France gave Chad tanks."))
    let event = try #require(coding.events.first)
    #expect(event.mention.participants[.source].map(\.actor?.id) == ["FRA"])
    #expect(event.mention.participants[.target].map(\.actor?.id) == ["TCD"])
  }
}
