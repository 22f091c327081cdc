/// A table for a person in which each row is proved by words that stand whole beneath it.
///
/// Cells are shortened to their column; evidence never is, it is wrapped to the width instead.
public struct EvidenceTable: Sendable {
  /// A row and what proves it.
  public struct Entry: Hashable, Sendable {
    /// A text for every column.
    public let cells: [String]

    /// The words that prove the row.
    public let evidence: String

    /// A row with its proof.
    public init(_ cells: [String], evidence: String) {
      self.cells = cells
      self.evidence = evidence
    }
  }

  /// Blanks between two columns.
  private static let gap = 2
  /// The widest a column but the last may be; arbitrary.
  private static let widest = 24

  private let header: [String]
  private let entries: [Entry]

  /// A table of these columns; the last takes what room is left.
  public init(_ header: [String], _ entries: [Entry]) {
    self.header = header
    self.entries = entries.map { entry in
      Entry(
        entry.cells.map(\.onOneLine.visible),
        evidence: entry.evidence.onOneLine.visible)
    }
  }

  /// The table as text; evidence is indented below the second column.
  public func text(_ width: RowLayout.Width) -> String {
    let widths = header.indices.dropLast().map { column in
      min(Self.widest, ([header] + entries.map(\.cells)).map { $0[column].displayWidth }.max() ?? 0)
    }
    let room =
      switch width {
      case .unlimited: Int.max
      case .columns(let columns): max(Self.widest, columns)
      }
    let indent = (widths.first ?? 0) + Self.gap
    var text = line(header, widths, room)
    for entry in entries {
      text += line(entry.cells, widths, room)
      for part in entry.evidence.wrapped(to: room - indent) {
        text += String(repeating: " ", count: indent) + part + "\n"
      }
    }
    return text
  }

  private func line(_ cells: [String], _ widths: [Int], _ room: Int) -> String {
    var line = ""
    for (cell, width) in zip(cells, widths) {
      line += cell.shortened(to: width).padded(to: width, .left)
      line += String(repeating: " ", count: Self.gap)
    }
    line += (cells.last ?? "").shortened(to: max(1, room - line.displayWidth))
    return line.trimmed + "\n"
  }
}

extension String {
  /// The text without blanks at its end.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// The text in lines of at most so many columns, divided at blanks; a longer word keeps its line.
  fileprivate func wrapped(to columns: Int) -> [String] {
    var lines: [String] = []
    var width = 0
    for word in split(separator: " ").map(String.init) {
      let wordWidth = word.displayWidth
      if let last = lines.last, width + 1 + wordWidth <= columns {
        lines[lines.count - 1] = last + " " + word
        width += 1 + wordWidth
      } else {
        lines.append(word)
        width = wordWidth
      }
    }
    return lines
  }
}
