import Interchange
import Rendering
import TestSupport
import Testing

struct FormatTests {
  @Test(arguments: OutputFormat.allCases, [Samples.ordinary, .hostile, .empty])
  func rowsAreWrittenForPrograms(format: OutputFormat, sample: Samples) {
    let text = Samples.text(format, sample.rows)
    expectGolden(text, named: "\(format)-\(sample).txt")
  }

  @Test(arguments: OutputFormat.allCases)
  func namesOfColumnsCanBeLeftOut(format: OutputFormat) {
    let text = Samples.text(format, Array(Samples.ordinary.rows.prefix(2)), headers: .hidden)
    expectGolden(text, named: "\(format)-headless.txt")
  }

  @Test(arguments: OutputFormat.allCases)
  func nothingATerminalObeysReachesATerminal(format: OutputFormat) {
    let columns = Samples.columns + [Column("x\u{1B}[2J\n\u{9B}\u{202E}")]
    let rows = Samples.hostile.rows.map { $0 + [.text("\u{0}")] }
    let text = Samples.text(format, rows, columns: columns, on: Samples.device(.terminal))
    let obeyed = text.unicodeScalars.filter {
      $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t" && $0 != "\r"
    }
    #expect(obeyed.isEmpty)
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test func aPipeGetsTheControlsUnchanged() {
    let text = Samples.text(.csv, [[.text("\u{1B}[31m")]], columns: [Column("a")])
    #expect(text == "a\r\n\u{1B}[31m\r\n")
  }

  @Test func valuesOfColumnsWithOneNameAreAllKeptInJSON() {
    let columns = ["id", "id", "id_2", "id"].map { Column($0) }
    let text = Samples.text(
      .jsonl, [[.integer(1), .integer(2), .integer(3), .integer(4)]], columns: columns)
    #expect(text == #"{"id":1,"id_3":2,"id_2":3,"id_4":4}"# + "\n")
  }

  @Test func jsonIsReadBackAsItsRows() throws {
    let text = Samples.text(.json, Samples.ordinary.rows + Samples.huge.rows)
    guard case .array(let rows) = try JSONValue(parsing: text) else {
      Issue.record("no array")
      return
    }
    #expect(rows.count == 6)
    guard case .object(let first) = rows[0] else {
      Issue.record("no object")
      return
    }
    #expect(first["code"] == "043")
    #expect(first["participants"] == ["CHL", "PER"])
  }

  @Test func aSingleColumnOfCSVHasNoEmptyLine() {
    let text = Samples.text(.csv, [[.null], [.text("")], [.text("a")]], columns: [Column("a")])
    #expect(text == "a\r\n\"\"\r\n\"\"\r\na\r\n")
  }

  @Test(arguments: 0..<100)
  func tabSeparatedCellsAreReadBack(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let cells = (0..<4).map { _ in
      String((0..<5).map { _ in "\t\n\r\\ntr,\"é".randomElement(using: &random) ?? "a" })
    }
    let columns = (0..<4).map { Column("c\($0)") }
    let text = Samples.text(.tsv, [cells.map { .text($0) }], columns: columns, headers: .hidden)
    #expect(text.utf8.count { $0 == UInt8(ascii: "\n") } == 1)
    let read = text.dropLast().split(separator: "\t", omittingEmptySubsequences: false).map(
      unescaped)
    #expect(read.map { Array($0.utf8) } == cells.map { Array($0.utf8) })
  }

  private func unescaped(_ cell: Substring) -> String {
    var text = String.UnicodeScalarView()
    var isEscape = false
    for scalar in cell.unicodeScalars {
      if isEscape {
        text.append(["t": "\t", "n": "\n", "r": "\r"][scalar] ?? scalar)
        isEscape = false
      } else if scalar == "\\" {
        isEscape = true
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
