/// What a person chose, or the device asks for, about how rows are written.
public struct RowLayout: Hashable, Sendable {
  /// Whether the names of the columns are written above the rows.
  public enum Headers: Sendable {
    /// Written; records and JSON always have them.
    case shown
    /// Left out.
    case hidden
  }

  /// How wide a table may be.
  public enum Width: Hashable, Sendable {
    /// As wide as its cells; nothing is shortened.
    case unlimited
    /// At most this many columns of a terminal.
    case columns(Int)
  }

  /// What becomes of control characters in tab- and comma-separated cells.
  public enum Controls: Sendable {
    /// They are written as they are, for programs.
    case kept
    /// They are written as visible characters, since a terminal would obey them.
    case shown
  }

  /// Whether column names are written.
  public var headers: Headers

  /// How wide a table may be.
  public var width: Width

  /// What becomes of control characters where a format has no escape for them.
  public var controls: Controls

  /// A layout for a device: a table fits a terminal and is never shortened in a pipe or a file.
  public init(for device: OutputDevice, headers: Headers = .shown) {
    self.headers = headers
    self.width = device.columns.map(Width.columns) ?? .unlimited
    self.controls =
      switch device.kind {
      case .terminal: .shown
      case .redirected: .kept
      }
  }
}
