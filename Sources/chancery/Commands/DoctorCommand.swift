import ArgumentParser
import EventStore
import Rendering

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Looks the database over, and mends what can be.",
    discussion: """
      The file's pages and indexes, rows that refer to nothing, events that nothing tells, words that do \
      not stand where they should, full-text search, the schema and the seeds. Each finding has its \
      place, cause and remedy; a note is no fault. The exit code is 1 where a fault is left.

      Examples:
        chancery doctor
        chancery doctor --json
        chancery backup before.db && chancery doctor --repair
      """)

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var seeds: SeedOptions
  @OptionGroup var output: OutputOptions

  @Flag(help: "Mend what can be, all of it or nothing.")
  var repair = false

  @Flag(name: .shortAndLong, help: "No closing line; the findings are still listed.")
  var quiet = false

  func run() throws {
    let doctor = Doctor(path: database.path, base: try seeds.base())
    let (mended, left) = repair ? try doctor.repair() : ([], try doctor.examine())
    try output.write(
      [
        Column("state", fitting: .whole), Column("check", fitting: .whole), Column("place"),
        Column("rows"), Column("cause"), Column("remedy"),
      ],
      mended.map { row($0, state: "mended") } + left.map { row($0, state: $0.weight.rawValue) })
    let faults = left.filter { $0.weight == .fault }.count
    if !quiet {
      Diagnostics.say(
        "\(database.path): \(faults == 0 ? "sound" : "not sound") (faults: \(faults), notes: "
          + "\(left.count - faults), mended: \(mended.count))")
    }
    if faults > 0 { throw ExitCode(1) }
  }

  private func row(_ finding: Finding, state: String) -> [Cell] {
    [
      .text(state), .text(finding.check.rawValue), .text(finding.place), Cell(finding.rows),
      .text(finding.cause), state == "mended" ? .null : .text(finding.remedy),
    ]
  }
}
