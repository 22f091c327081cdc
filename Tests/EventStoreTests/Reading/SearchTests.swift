import EventStore
import SQLite
import SampleStore
import TestSupport
import Testing

struct SearchTests {
  private let folder: TemporaryFolder
  private let reader: EventReader

  init() throws {
    folder = try TemporaryFolder()
    reader = try EventReader(path: SampleDatabase.filled(in: folder))
  }

  @Test(arguments: [
    ("maduro", [1]), ("MADURO", [1]), ("Asuncion", [1]), ("Asunción", [1]), ("nicolas maduro", [1]),
    ("treaty", [3, 3]), ("treaty witness", [3]), ("treaty ambassador", []),
  ])
  func sentencesAreFoundWithoutCaseAndAccents(words: String, documents: [Int64]) throws {
    #expect(try reader.search(words, .words, limit: nil).map(\.document) == documents)
  }

  @Test(arguments: ["expulsion", "Expulsión", "CARACAS"])
  func aTitleIsFoundWithItsDocumentsFirstSentence(word: String) throws {
    let hits = try reader.search(word, .words, limit: nil)
    #expect(hits.map(\.sentence) == ["🌍 Venezuela expelled Argentine diplomats on 29 July 2024."])
    #expect(hits.map(\.title) == ["Expulsión in Caracas"])
  }

  @Test func aSentenceTellsItsEvents() throws {
    #expect(try reader.search("Meloni", .words, limit: nil).map(\.events) == [[3]])
    #expect(try reader.search("president", .words, limit: nil).map(\.events) == [[]])
  }

  @Test(arguments: [
    "\"", "\"\"", "(", "AND", "NOT", "*", "treaty OR", "treaty\" OR \"x", "NEAR(", "title:", "-",
    "🌍",
    "'; DROP TABLE event", "^", "a:b",
  ])
  func noSignIsAnOperatorAmongWords(words: String) throws {
    _ = try reader.search(words, .words, limit: nil)
  }

  @Test(arguments: ["", " ", "\t\n"]) func noWordsFindNothing(words: String) throws {
    #expect(try reader.search(words, .words, limit: nil).isEmpty)
  }

  @Test(arguments: [
    ("treaty OR maduro", 3), ("\"signed a treaty\"", 1), ("trea*", 2), ("treaty NOT witness", 1),
  ])
  func theQueryLanguageIsReadWhenAskedFor(query: String, hits: Int) throws {
    #expect(try reader.search(query, .fts5, limit: nil).count == hits)
  }

  @Test(arguments: ["\"", "treaty OR", "(treaty"]) func aMalformedQueryIsAnError(query: String) {
    #expect(throws: SQLiteError.self) { try reader.search(query, .fts5, limit: nil) }
  }

  @Test func aLimitHolds() throws {
    #expect(try reader.search("treaty", .words, limit: 1).count == 1)
    #expect(try reader.search("treaty", .words, limit: 0).isEmpty)
  }
}
