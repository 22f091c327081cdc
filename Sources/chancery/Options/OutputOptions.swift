import ArgumentParser
import Rendering

/// How rows are written.
struct OutputOptions: ParsableArguments {
  @Flag(
    exclusivity: .exclusive,
    help: "How rows are written. (default: a table on a terminal, tab-separated in a pipe)")
  var format: FormatFlag?

  @Flag(help: "Leave out the column names.")
  var noHeaders = false

  @Flag(help: "Do not shorten cells to the terminal's width.")
  var wide = false

  @Flag(help: "Do not use colours.")
  var noColor = false

  /// What standard output leads to.
  var device: OutputDevice { .current(1, choice: noColor ? .never : .automatic) }

  /// The layout the flags and the device ask for.
  var layout: RowLayout {
    var layout = RowLayout(for: device, headers: noHeaders ? .hidden : .shown)
    if wide { layout.width = .unlimited }
    return layout
  }

  /// The format asked for, or the device's own.
  var chosen: OutputFormat { format?.format ?? .standard(for: device) }

  /// Whether the rows are for a person, who is told about them in further lines.
  var isForPerson: Bool { chosen == .table || chosen == .record }

  /// A writer of rows to standard output.
  func writer(_ columns: [Column], to output: BufferedOutput) -> RowWriter {
    RowWriter(chosen, columns: columns, layout: layout, to: output)
  }

  /// Writes rows to standard output.
  func write(_ columns: [Column], _ rows: [[Cell]]) throws {
    var writer = writer(columns, to: .standard())
    for row in rows { try writer.write(row) }
    try writer.finish()
  }
}

/// A format by its flag.
enum FormatFlag: String, EnumerableFlag {
  case table
  case record
  case json
  case jsonl
  case csv
  case tsv
  case markdown

  var format: OutputFormat {
    switch self {
    case .table: .table
    case .record: .record
    case .json: .json
    case .jsonl: .jsonl
    case .csv: .csv
    case .tsv: .tsv
    case .markdown: .markdown
    }
  }
}
