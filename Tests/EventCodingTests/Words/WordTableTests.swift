import Testing

@testable import EventCoding

/// Words are known by their hashes: what is put under a word is found there, and nowhere else.
struct WordTableTests {
  private let many = (0..<5_000).map { "word\($0)" }

  @Test func everyRowIsFoundUnderItsWordHoweverManyThereAre() {
    let table = WordTable(many.enumerated().map { ($0.element, $0.offset) })
    for (row, word) in many.enumerated() { #expect(table[word] == [row]) }
  }

  @Test func aWordWithoutRowsHasNone() {
    #expect(WordTable<Int>()["word"] == nil)
    #expect(WordTable(many.map { ($0, 1) })["another"] == nil)
  }

  @Test func theRowsOfAWordStandInTheOrderTheyWereAdded() {
    var table = WordTable([("call", 3), ("take", 9), ("call", 1)])
    table.add(2, under: "call")
    #expect(table["call"] == [3, 1, 2])
    table.sort(by: <)
    #expect(table["call"] == [1, 2, 3])
  }

  @Test func theRowsOfALemmaComeBeforeThoseOfTheForm() {
    let table = WordTable([("forces", 1), ("force", 2)])
    let (lemma, form) = (WordHash.hash("force"), WordHash.hash("forces"))
    #expect(table.rows(lemma: lemma, form: form) == [2, 1])
    #expect(table.rows(lemma: lemma, form: lemma) == [2])
    #expect(table.rows(lemma: WordHash.hash("forc"), form: form) == [1])
    #expect(table.rows(lemma: 1, form: 2).isEmpty)
  }

  @Test func aSetHoldsItsWordsAndNoOther() {
    let set = WordSet(many)
    #expect(many.allSatisfy { set.contains(WordHash.hash($0)) })
    #expect(!(5_000..<10_000).contains { set.contains(WordHash.hash("word\($0)")) })
    #expect(!WordSet([]).contains(WordHash.hash("")))
  }

  @Test func aLongKeyCanBeHashedPieceByPiece() {
    let first = WordHash.hash("hunger")
    #expect(WordHash.hash(" strike", after: first) == WordHash.hash("hunger strike"))
    #expect(WordHash.hash("strike", after: first) != WordHash.hash("strike"))
  }

  @Test func theOrderOfARunCounts() {
    let (left, right) = (WordHash.hash("south"), WordHash.hash("sudan"))
    #expect(WordHash.run([left, right]) != WordHash.run([right, left]))
    #expect(WordHash.run([left]) != left)
  }
}
