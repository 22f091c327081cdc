import ArgumentParser
import EventStore
import Foundation
import Rendering
import SQLite
import Spelling

struct SQLCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sql", abstract: "Runs one query, read-only, with bound parameters.",
    discussion: """
      A parameter that is not bound is an error; a limit that is reached is told. Attaching files, writing \
      and loading extensions are forbidden.

      Examples:
        chancery sql "SELECT type, count(*) FROM event GROUP BY type"
        chancery sql "SELECT * FROM event_view WHERE source = :who" --param who=Argentina
        chancery sql - < query.sql

      The views event_view, dyad_month and actor_view are made for this; 'chancery schema' prints them.
      """)

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions

  @Argument(help: "The query, or - to read it from standard input.")
  var query: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("A value for a parameter, as text.", valueName: "name=value"))
  var param: [String] = []

  @Option(
    help: ArgumentHelp("Stop after so many rows, and say so; 0 for no limit.", valueName: "n"))
  var limit: Int = 100_000

  @Option(help: ArgumentHelp("Stop after so many seconds, and say so.", valueName: "seconds"))
  var timeout: Double = 60

  func validate() throws {
    // A year is more than any query needs, and still a number of milliseconds.
    guard timeout > 0, timeout <= 31_536_000 else {
      throw ValidationError("--timeout takes a number of seconds above 0, at most a year")
    }
    guard limit >= 0 else { throw ValidationError("--limit must not be negative") }
  }

  func run() throws {
    // Says what is wrong with a file that is missing or not ours before SQLite does.
    let reader = try database.reader()
    do {
      try execute()
    } catch let error as SQLiteError {
      throw try SchemaHint(error, reader) ?? error
    }
  }

  private func execute() throws {
    let connection = try Connection(.file(database.path, .readOnly))
    let limits = QueryLimits(
      duration: .milliseconds(Int(timeout * 1000)), rows: limit > 0 ? limit : nil)
    try connection.withLimits(limits) {
      let statement = try connection.prepare(text())
      try bind(to: statement)
      var writer = output.writer(statement.columnNames.map { Column($0) }, to: .standard())
      do {
        while try statement.step() {
          try writer.write(
            (0..<statement.columnCount).map { Cell(try statement.value($0)) })
        }
      } catch let error as SQLiteError where error.code == .rowLimitExceeded {
        try writer.finish()
        FileHandle.standardError.write(
          Data("chancery: stopped after \(limit) rows (--limit)\n".utf8))
        return
      }
      try writer.finish()
    }
  }

  private func text() throws -> String {
    guard query == "-" else { return query }
    let data = try FileHandle.standardInput.readToEnd() ?? Data()
    return String(decoding: data, as: UTF8.self)
  }

  private func bind(to statement: borrowing Statement) throws {
    for pair in param {
      guard let equals = pair.firstIndex(of: "=") else {
        throw ValidationError("--param takes name=value, not '\(pair)'")
      }
      try statement.bind(String(pair[pair.index(after: equals)...]), to: ":" + pair[..<equals])
    }
  }
}

extension Cell {
  /// A value of SQLite; a blob as hexadecimal digits in SQL's notation.
  init(_ value: Value) {
    switch value {
    case .null: self = .null
    case .integer(let integer): self = .integer(integer)
    case .real(let real): self = .real(real)
    case .text(let text): self = .text(text)
    case .blob(let bytes): self = .text("x'\(bytes.hexadecimal)'")
    }
  }
}
