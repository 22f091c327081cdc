import ArgumentParser
import EventModel
import EventStore
import Inquiry

/// Which events.
struct EventOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Who takes part, on either side; may be given twice.", valueName: "name"))
  var actor: [String] = []

  @Option(help: ArgumentHelp("Who acts.", valueName: "name"))
  var source: String?

  @Option(help: ArgumentHelp("Who is acted on.", valueName: "name"))
  var target: String?

  @Option(
    help: ArgumentHelp(
      "A PLOVER type, such as SANCTION; may be given more than once.", valueName: "type"))
  var type: [String] = []

  @Option(help: ArgumentHelp("A quad class, such as 'material conflict'.", valueName: "class"))
  var quad: [String] = []

  @Option(
    help: ArgumentHelp(
      "asserted, planned, hypothetical, negated, habitual, opinion or all. (default: asserted and habitual)",
      valueName: "modality"))
  var modality: [String] = []

  @Option(help: ArgumentHelp("Not wholly before this day.", valueName: "YYYY-MM-DD"))
  var from: CalendarDay?

  @Option(help: ArgumentHelp("Not wholly after this day.", valueName: "YYYY-MM-DD"))
  var to: CalendarDay?

  @Option(help: ArgumentHelp("Where: a place's name, or a country's code.", valueName: "place"))
  var place: String?

  @Option(help: ArgumentHelp("At most so many rows.", valueName: "n"))
  var limit: Int?

  mutating func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit must not be negative") }
    if let from, let to, to < from { throw ValidationError("--to \(to) is before --from \(from)") }
  }

  /// The query the flags make.
  func query(_ reader: EventReader) throws -> EventQuery {
    let lookup = ActorLookup(reader)
    let codes = try CodeNames(reader)
    return EventQuery(
      involving: try actor.map { ActorLookup.selector(try lookup.actor(named: $0)) },
      source: try source.map { ActorLookup.selector(try lookup.actor(named: $0)) },
      target: try target.map { ActorLookup.selector(try lookup.actor(named: $0)) },
      types: try type.map { EventType(try codes.type($0)) },
      quads: try quad.map { QuadClass(try codes.quad($0)) },
      modalities: try ModalityWords.read(modality), from: from, to: to, place: place, limit: limit)
  }
}
