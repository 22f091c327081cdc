/// A column of rows: its name and how it is shown to people.
public struct Column: Hashable, Sendable {
  /// To which side the cells of a column are moved.
  public enum Alignment: Sendable {
    /// Right if every cell is a number, else left; left where rows are written as they come.
    case automatic
    /// To the left.
    case left
    /// To the right.
    case right
  }

  /// How a column gives way when a table is wider than the terminal.
  public enum Fitting: Sendable {
    /// Never shortened: dates, codes, numbers.
    case whole
    /// Shortened with an ellipsis.
    case shortened
    /// Shortened likewise; shown to people with each run of blanks and line breaks as one blank.
    case prose
  }

  /// The name, also the key in JSON.
  public let name: String

  /// To which side its cells are moved.
  public let alignment: Alignment

  /// How it gives way.
  public let fitting: Fitting

  /// A column; unless told otherwise it is shortened where room is lacking.
  public init(_ name: String, alignment: Alignment = .automatic, fitting: Fitting = .shortened) {
    self.name = name
    self.alignment = alignment
    self.fitting = fitting
  }
}
