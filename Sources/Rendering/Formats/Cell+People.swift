extension Cell {
  /// The value as people read it, on one line and with nothing a terminal would obey.
  func text(for column: Column) -> String {
    switch column.fitting {
    case .whole, .shortened: text.visible
    case .prose: text.onOneLine.visible
    }
  }
}
