import ArgumentParser
import EventModel
import EventStore
import Ontology
import Rendering

struct InfoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info", abstract: "Says what the database holds and how current its seeds are.")

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var seeds: SeedOptions
  @OptionGroup var output: OutputOptions

  @Flag(help: "List what could not be read, the last run's first.")
  var rejects = false

  @Option(
    name: .customLong("run"),
    help: ArgumentHelp("Those of one run alone: its number, or last.", valueName: "run"))
  var chosen: RunChoice?

  func validate() throws {
    guard rejects || chosen == nil else {
      throw ValidationError("--run goes with --rejects; 'chancery info --rejects --run last'")
    }
  }

  func run() throws {
    let reader = try database.reader()
    if rejects { return try list(reader.rejects(of: chosen?.number(reader))) }
    let summary = try reader.summary()
    let facts: [(String, Cell)] =
      [
        ("database", .text(database.path)), ("chancery", .text(Version.text)),
        ("schema", Cell(summary.schema)), ("seeds", Cell(summary.seeds)),
        ("offices known through", Cell(try seeds.base().currentThrough?.description)),
        ("latest office", Cell(summary.latestTenure)), ("last run", Cell(summary.lastRun)),
        ("first event", Cell(summary.firstEvent)), ("last event", Cell(summary.lastEvent)),
      ] + summary.counts.map { ($0.table, Cell($0.rows)) }
    try output.write([Column("fact"), Column("value")], facts.map { [.text($0.0), $0.1] })
  }

  private func list(_ rejects: [RejectRow]) throws {
    try output.write(
      [Column("run"), Column("path"), Column("line"), Column("reason"), Column("message")],
      rejects.map {
        [
          .integer($0.run), .text($0.path), $0.line.map { Cell($0) } ?? .null, .text($0.reason),
          .text($0.message),
        ]
      })
  }
}
