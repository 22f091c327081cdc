/// A bar a line, for counts by month, by year or by whatever else was counted.
public struct BarChart: Hashable, Sendable {
  /// One count.
  public struct Bar: Hashable, Sendable {
    /// What was counted: `2024-07`.
    public let label: String

    /// How many, 0 or more.
    public let count: Int

    /// What stands behind the count: a mean.
    public let note: String

    /// A count that has a label.
    public init(_ label: String, _ count: Int, note: String = "") {
      self.label = label
      self.count = count
      self.note = note
    }
  }

  /// How long the longest bar is where the width has no limit; arbitrary.
  private static let standardLength = 60

  private let header: [String]
  private let bars: [Bar]

  /// A chart of these bars, in order; the caller has put a bar of 0 in every gap.
  ///
  /// - Parameter header: what stands above the labels, the counts and the notes; none for no header.
  public init(_ bars: [Bar], header: [String] = []) {
    self.bars = bars
    self.header = header.isEmpty ? [] : (0..<3).map { $0 < header.count ? header[$0] : "" }
  }

  /// The chart, the longest bar as long as there is room; bars are exact to an eighth of a column.
  public func text(_ width: RowLayout.Width) -> String {
    let rows =
      (header.isEmpty ? [] : [header])
      + bars.map { [$0.label.visible, String($0.count), $0.note.visible] }
    let widths = (0..<3).map { column in rows.map { $0[column].displayWidth }.max() ?? 0 }
    let noteWidth = widths[2] > 0 ? widths[2] + 2 : 0
    let length =
      switch width {
      case .unlimited: Self.standardLength
      case .columns(let columns): max(1, columns - widths[0] - widths[1] - noteWidth - 3)
      }
    let most = bars.map(\.count).max() ?? 0
    let drawn = bars.map { Self.blocks($0.count, of: most, length: length) }
    var text = ""
    for (row, blocks) in zip(rows, (header.isEmpty ? [] : [""]) + drawn) {
      text += row[0].padded(to: widths[0], .left) + "  " + row[1].padded(to: widths[1], .right)
      if noteWidth > 0 { text += "  " + row[2].padded(to: widths[2], .right) }
      text += blocks.isEmpty ? "\n" : " \(blocks)\n"
    }
    return text
  }

  /// Full blocks and one that is part of a block; a count above 0 is never drawn as nothing.
  private static func blocks(_ count: Int, of most: Int, length: Int) -> String {
    guard count > 0 else { return "" }
    let share = Double(count) / Double(most)
    let eighths = max(1, Int((share * Double(length * 8)).rounded()))
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
  }
}
