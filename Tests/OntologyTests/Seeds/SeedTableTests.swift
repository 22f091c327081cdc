import Ontology
import TestSupport
import Testing

struct SeedTableTests {
  /// Any table that keeps to the rules is read back cell by cell.
  @Test(arguments: UInt64(0)..<200)
  func wellFormedTablesRoundTrip(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let table = ArbitraryTable(using: &random)
    let read = try SeedTable(path: "seeds/any.tsv", text: table.text, columns: table.columns)
    #expect(read.columns == table.columns)
    #expect(read.rows.map(\.line) == table.lines)
    for (row, cells) in zip(read.rows, table.cells) {
      for (column, cell) in zip(table.columns, cells) {
        #expect(row[column].unicodeScalars.elementsEqual(cell.unicodeScalars))
        #expect(row.optional(column) == (cell.isEmpty ? nil : cell))
      }
    }
  }

  @Test(arguments: UInt64(0)..<50)
  func linesEndedByCarriageReturnAndLineFeedReadTheSame(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let table = ArbitraryTable(using: &random)
    let read = try SeedTable(
      path: "seeds/any.tsv", text: table.text.replacing("\n", with: "\r\n"),
      columns: table.columns)
    #expect(read.rows.map { row in table.columns.map { row[$0] } } == table.cells)
  }

  @Test func columnsMayStandInAnyOrder() throws {
    let table = try SeedTable(
      path: "seeds/any.tsv", text: "name\tcode\nAgree\tAGREE\n", columns: ["code", "name"])
    #expect(table.rows.map { $0["code"] } == ["AGREE"])
  }

  @Test(arguments: [("a|b|c", ["a", "b", "c"]), ("a", ["a"]), ("", []), ("a||b", ["a", "b"])])
  func aListIsDividedByBars(cell: String, items: [String]) throws {
    let table = try SeedTable(
      path: "seeds/any.tsv", text: "key\tlist\nk\t\(cell)\n", columns: ["key", "list"])
    #expect(table.rows.map { $0.list("list") } == [items])
  }

  @Test func aColumnThatIsNotThereIsEmpty() throws {
    let table = try SeedTable(path: "seeds/any.tsv", text: "key\nk|l\n", columns: ["key"])
    let row = try #require(table.rows.first)
    #expect(row.list("list").isEmpty)
    #expect(row["list"].isEmpty)
    #expect(row.optional("list") == nil)
  }

  @Test(arguments: ["-10", "2.5", "0", "1e1"]) func numbersAreDecimal(cell: String) throws {
    let table = try SeedTable(path: "seeds/any.tsv", text: "n\n\(cell)\n", columns: ["n"])
    #expect(try table.rows.map { try $0.number("n") } == [Double(cell)])
  }

  @Test(arguments: ["nan", "inf", "-infinity", "0x10", "1,5", "ten", "1 "])
  func whatIsNoFiniteDecimalIsRefused(cell: String) throws {
    let table = try SeedTable(path: "seeds/any.tsv", text: "n\n\(cell)\n", columns: ["n"])
    let row = try #require(table.rows.first)
    #expect(throws: SeedError.self) { try row.number("n") }
  }

  @Test func aTableOfCommentsAloneHasNoHeader() {
    #expect(throws: SeedError.self) {
      try SeedTable(path: "seeds/any.tsv", text: "# only words\n", columns: ["a"])
    }
  }
}
