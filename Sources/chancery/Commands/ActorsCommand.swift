import ArgumentParser
import EventModel
import EventStore
import Inquiry
import Rendering

struct ActorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actors", abstract: "Searches who is known, in the seeds and the database.",
    discussion: """
      Without words, country or kind: who takes part in events, the busiest first. No database is \
      needed; without one, everybody of the seeds is searched. --top counts the events told as done \
      in which each takes part, acts and is acted on.

      Examples:
        chancery actors fernandez
        chancery actors --country Argentina --kind party
        chancery actors --top --role source --from 2024-01-01 --limit 10
      """)

  @OptionGroup var options: RegisterOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var rows: RowLimit

  @Argument(help: "Words that a name must have; beginnings will do.")
  var words: [String] = []

  @Option(help: ArgumentHelp("Only who belongs to this country.", valueName: "name"))
  var country: String?

  @Option(help: ArgumentHelp("Only actors of this kind.", valueName: "kind"))
  var kind: PoliticalActor.Kind?

  @OptionGroup var busiest: BusiestOptions

  func validate() throws {
    guard busiest.top else { return try busiest.refuse() }
    if !words.isEmpty {
      throw ValidationError(
        "--top counts events and takes no words; '--limit 3' says how many are shown")
    }
  }

  func run() throws {
    if busiest.top { return try listBusiest() }
    let register = try options.register()
    let filter = ActorFilter(
      words: words, country: try country.map { try register.country(named: $0) }, kind: kind)
    let found = try register.search(filter)
    try output.write(
      [
        Column("id", fitting: .whole), Column("name"), Column("code", fitting: .whole),
        Column("kind", fitting: .whole), Column("country", fitting: .whole), Column("events"),
        Column("found_by"),
      ],
      found.prefix(rows.limit ?? .max).map {
        [
          .text($0.actor.id), .text($0.actor.name), .text($0.actor.code),
          .text($0.actor.kind.rawValue), Cell($0.actor.country),
          $0.events.map { Cell($0) } ?? .null, Cell($0.otherName),
        ]
      })
  }

  private func listBusiest() throws {
    let reader = try options.database.reader()
    let country = try country.map { try ActorLookup(reader).actor(named: $0).country ?? $0 }
    let found = try reader.busiest(
      busiest.query, as: busiest.role, ofCountry: country, kind: kind, limit: rows.limit)
    try output.write(
      [
        Column("id", fitting: .whole), Column("name"), Column("kind", fitting: .whole),
        Column("country", fitting: .whole), Column("events"), Column("as_source"),
        Column("as_target"),
      ],
      found.map {
        [
          .text($0.actor.uid), .text($0.actor.name), .text($0.actor.kind), Cell($0.actor.country),
          Cell($0.actor.events), Cell($0.asSource), Cell($0.asTarget),
        ]
      })
  }
}
