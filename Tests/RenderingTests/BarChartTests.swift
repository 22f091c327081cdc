import Rendering
import TestSupport
import Testing

struct BarChartTests {
  static let months = BarChart([
    .init("2024-01", 1), .init("2024-02", 0), .init("2024-03", 8), .init("2024-04", 1000),
    .init("2024-05", 500), .init("日付なし", 130),
  ])

  @Test(arguments: [40, 80])
  func theLongestBarFillsTheTerminal(columns: Int) {
    let text = Self.months.text(.columns(columns))
    #expect(text.split(separator: "\n").map { String($0).displayWidth }.max() == columns)
    expectGolden(text, named: "bars-\(columns).txt")
  }

  @Test func aNarrowTerminalGetsABarAllTheSame() {
    #expect(
      BarChart([.init("2024", 2), .init("2025", 1)]).text(.columns(5)) == "2024  2 █\n2025  1 ▌\n")
  }

  @Test func aHeaderAndNotesStandInColumns() {
    let chart = BarChart(
      [.init("2024", 4, note: "-5.5"), .init("2025", 10, note: "4.0")],
      header: ["year", "events", "mean"])
    #expect(
      chart.text(.columns(24)) == """
        year  events  mean
        2024       4  -5.5 ██
        2025      10   4.0 █████

        """)
  }

  @Test func withoutCountsThereIsNoBar() {
    #expect(BarChart([.init("2024", 0)]).text(.unlimited) == "2024  0\n")
    #expect(BarChart([]).text(.columns(80)).isEmpty)
  }

  @Test(arguments: [1, 7, 8, 9, 1_000_000])
  func whatWasCountedIsNeverDrawnAsNothing(most: Int) {
    let text = BarChart([.init("a", 1), .init("b", most)]).text(.columns(30))
    #expect(text.split(separator: "\n").allSatisfy { $0.count > 5 })
  }
}
