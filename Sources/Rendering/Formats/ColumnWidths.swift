/// How wide each column of a table is, so that the table fits.
struct ColumnWidths {
  /// The least a column is shortened to; arbitrary, a word and the ellipsis.
  static let least = 8

  /// The widths in columns of the terminal.
  let widths: [Int]

  /// Takes from the widest columns that may be shortened, none to less than `least`; nil where that
  /// is not enough.
  init?(natural: [Int], columns: [Column], _ width: RowLayout.Width) {
    guard case .columns(let limit) = width else {
      widths = natural
      return
    }
    let room = limit - TableGrid.lines(columns: natural.count)
    let isFixed = columns.map { $0.fitting == .whole }
    let capped = { (cap: Int) in
      zip(natural, isFixed).map { width, isFixed in isFixed ? width : min(width, cap) }
    }
    guard capped(Self.least).reduce(0, +) <= room else { return nil }
    // The largest cap under which all fits lies between `low` and `high`.
    var (low, high) = (Self.least, max(natural.max() ?? 0, Self.least))
    while low < high {
      let middle = (low + high + 1) / 2
      if capped(middle).reduce(0, +) <= room { low = middle } else { high = middle - 1 }
    }
    var widths = capped(low)
    var rest = room - widths.reduce(0, +)
    for column in widths.indices where widths[column] < natural[column] && rest > 0 {
      widths[column] += 1
      rest -= 1
    }
    self.widths = widths
  }
}
