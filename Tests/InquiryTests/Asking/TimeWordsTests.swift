import Ontology
import TestSupport
import Testing

@testable import Inquiry

struct TimeWordsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func theLongestPhraseIsMeant() throws {
    let words = try TimeWords(SeedLibrary())
    #expect(words.match(["not", "before", "2019"], .opening)?.value == "since")
    #expect(words.match(["spring", "of", "2021"], .months)?.count == 2)
    #expect(words.match(["spring", "2021"], .months)?.count == 1)
    #expect(words.match(["spring"], .opening) == nil)
    #expect(words.match([], .opening) == nil)
  }

  /// A wrong value is told with its place, and not passed over when a question needs it.
  @Test(arguments: [
    ("whilst", "opening", "while"), ("monsoon", "months", "6-13"), ("monsoon", "months", "9-6"),
    ("zeroth", "ordinal", "0"), ("fortnight", "unit", "fortnight"),
    ("whilst", "office opening", "in"), ("hence", "ago", "now"),
  ])
  func aWrongValueIsToldWithItsPlace(phrase: String, kind: String, value: String) throws {
    try folder.write(
      "phrase\tkind\tvalue\texample\tsource\n\(phrase)\t\(kind)\t\(value)\tx\tchancery\n",
      to: "questions/times.tsv")
    let seeds = SeedLibrary(overlay: folder.path)
    let error = try #require(throws: SeedError.self) { _ = try TimeWords(seeds) }
    #expect("\(error)".contains("times.tsv"))
    #expect("\(error)".contains(value))
  }
}
