/// How rows are laid out for a person or a program.
public enum OutputFormat: String, CaseIterable, Sendable {
  /// A table drawn with lines; as records where it would not fit the terminal.
  case table
  /// Cells divided by tabs, for `cut`, `awk` and spreadsheets.
  case tsv
  /// Cells divided by commas, with CRLF after each row, as RFC 4180 has it.
  case csv
  /// One array of objects.
  case json
  /// One object a line.
  case jsonl
  /// A table as GitHub Flavored Markdown.
  case markdown
  /// A name and a value a line, an empty line between rows.
  case record

  /// What is written when nobody says: a table for a person, tab-separated cells for a program.
  public static func standard(for device: OutputDevice) -> OutputFormat {
    switch device.kind {
    case .terminal: .table
    case .redirected: .tsv
    }
  }
}
