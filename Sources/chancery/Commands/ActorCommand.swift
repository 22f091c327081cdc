import ArgumentParser
import EventStore
import Inquiry
import Rendering

struct ActorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actor", abstract: "Shows one actor: names, offices, events.",
    discussion: "Examples:\n  chancery actor Argentina\n  chancery actor \"Javier Milei\"")

  @OptionGroup var database: DatabaseOptions

  @Argument(help: "A name, an alias, a code.")
  var name: [String]

  func run() throws {
    let reader = try database.reader()
    let row = try ActorLookup(reader).actor(named: name.joined(separator: " "))
    guard let actor = try reader.actor(row.uid) else {
      throw LookupError(what: "actor", key: row.uid, remedy: "'chancery actors' lists them")
    }
    let output = BufferedOutput.standard()
    try output.write(text(actor))
    try output.flush()
  }

  private func text(_ actor: ActorDetail) -> String {
    let row = actor.row
    var lines = [
      "\(row.name)  (\(row.uid), \(row.code), \(row.kind))",
      "events: \(actor.asSource) as source, \(actor.asTarget) as target",
    ]
    let names = Dictionary(grouping: actor.names, by: \.kind)
    for kind in names.keys.sorted() {
      lines.append("\(kind): \((names[kind] ?? []).map(\.name).joined(separator: ", "))")
    }
    for tenure in actor.tenures {
      let dates = "\(tenure.from ?? "?") to \(tenure.to ?? "now, as far as known")"
      lines.append("\(tenure.office): \(tenure.holder), \(dates) [\(tenure.source)]")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
