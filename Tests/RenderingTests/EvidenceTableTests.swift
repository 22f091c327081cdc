import Rendering
import TestSupport
import Testing

struct EvidenceTableTests {
  static let table = EvidenceTable(
    ["id", "date", "who"],
    [
      .init(
        ["7", "2024-05", "Chile -> Peru"],
        evidence: "Chile sent aid to Peru, and the ministers of both spoke for an hour."),
      .init(
        ["1200", "undated", "A body with a name much longer than any line has room for"],
        evidence: "Short.\nOn two lines."),
      .init(["8", "日本語の長い日付です日本語の長い日付です", "x"], evidence: ""),
    ])

  @Test func evidenceIsWrappedAndNeverCut() {
    expectGolden(Self.table.text(.columns(40)), named: "evidence-40.txt")
  }

  @Test func withoutAWidthNothingIsWrapped() {
    expectGolden(Self.table.text(.unlimited), named: "evidence-unlimited.txt")
  }

  @Test func escapeSequencesNeverReachTheTerminal() {
    let table = EvidenceTable(["a"], [.init(["\u{1B}[31mred"], evidence: "\u{1B}]0;title\u{7}")])
    #expect(!table.text(.unlimited).unicodeScalars.contains { $0.value == 0x1B || $0.value == 7 })
  }
}
