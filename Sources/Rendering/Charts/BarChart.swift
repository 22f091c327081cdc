/// A bar a line, for counts by month or by year.
public struct BarChart: Hashable, Sendable {
  /// One count.
  public struct Bar: Hashable, Sendable {
    /// What was counted: `2024-07`.
    public let label: String

    /// How many, 0 or more.
    public let count: Int

    /// A count that has a label.
    public init(_ label: String, _ count: Int) {
      self.label = label
      self.count = count
    }
  }

  /// How long the longest bar is where the width has no limit; arbitrary.
  private static let standardLength = 60

  private let bars: [Bar]

  /// A chart of these bars, in order; the caller has put a bar of 0 in every gap.
  public init(_ bars: [Bar]) { self.bars = bars }

  /// The chart, the longest bar as long as there is room; bars are exact to an eighth of a column.
  public func text(_ width: RowLayout.Width) -> String {
    let labels = bars.map(\.label.visible)
    let counts = bars.map { String($0.count) }
    let labelWidth = labels.map(\.displayWidth).max() ?? 0
    let countWidth = counts.map(\.utf8.count).max() ?? 0
    let length =
      switch width {
      case .unlimited: Self.standardLength
      case .columns(let columns): max(1, columns - labelWidth - countWidth - 3)
      }
    let most = bars.map(\.count).max() ?? 0
    var text = ""
    for (bar, (label, count)) in zip(bars, zip(labels, counts)) {
      text += label.padded(to: labelWidth, .left) + "  " + count.padded(to: countWidth, .right)
      let drawn = Self.blocks(bar.count, of: most, length: length)
      text += drawn.isEmpty ? "\n" : " \(drawn)\n"
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
