import Rendering
import TestSupport
import Testing

struct TableTests {
  @Test(arguments: [60, 72, 80, 100, 200])
  func aTableFitsItsTerminal(columns: Int) {
    let text = Samples.text(
      .table, Samples.ordinary.rows + Samples.huge.rows,
      on: Samples.device(.terminal, columns: columns))
    let widths = Set(lines(text).map(\.displayWidth))
    #expect(widths.count == 1, "every line is equally wide")
    #expect(widths.allSatisfy { $0 <= columns })
  }

  @Test(arguments: [Samples.ordinary, .hostile, .huge])
  func aTableOf80Columns(sample: Samples) {
    let text = Samples.text(.table, sample.rows, on: Samples.device(.terminal, columns: 80))
    expectGolden(text, named: "table-80-\(sample).txt")
  }

  @Test func whatCannotFitIsWrittenAsRecords() {
    let text = Samples.text(
      .table, Array(Samples.ordinary.rows.prefix(2)), on: Samples.device(.terminal, columns: 30))
    expectGolden(text, named: "table-30-ordinary.txt")
  }

  @Test func aWideTableIsNotShortened() {
    var layout = RowLayout(for: Samples.device(.terminal, columns: 40))
    layout.width = .unlimited
    var renderer = RowRenderer(.table, columns: Samples.columns, layout: layout)
    #expect(!renderer.text(of: Samples.huge.rows).contains("…"))
  }

  @Test func columnsOfNumbersAreMovedRight() {
    let columns = [Column("n"), Column("text"), Column("none")]
    let rows: [[Cell]] = [
      [.integer(1), .text("1"), .null], [.null, .text("20"), .null],
      [.real(10.5), .text("a"), .null],
    ]
    expectGolden(Samples.text(.table, rows, columns: columns), named: "table-numbers.txt")
  }

  @Test func aWholeColumnKeepsItsLength() {
    let columns = [Column("date", fitting: .whole), Column("sentence", fitting: .prose)]
    let rows: [[Cell]] = [[.text("2024-07-29..2024-08-02"), .text("A sentence that is too long.")]]
    let text = Samples.text(
      .table, rows, columns: columns, on: Samples.device(.terminal, columns: 40))
    #expect(text.contains("2024-07-29..2024-08-02"))
    #expect(text.contains("…"))
  }

  @Test func aTableWithoutColumnsIsNothing() {
    #expect(Samples.text(.table, [[]], columns: []).isEmpty)
  }

  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map { String($0) }
  }
}
