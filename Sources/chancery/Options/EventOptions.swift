import ArgumentParser
import EventModel
import EventStore
import Inquiry

/// Which events.
struct EventOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Who takes part, on either side; may be given twice.", valueName: "name"),
    completion: Completions.actors)
  var actor: [String] = []

  @Option(
    help: ArgumentHelp("Who acts; of several, one must.", valueName: "name"),
    completion: Completions.actors)
  var source: [String] = []

  @Option(
    help: ArgumentHelp("Who is acted on; of several, one must be.", valueName: "name"),
    completion: Completions.actors)
  var target: [String] = []

  @Option(
    help: ArgumentHelp(
      "A PLOVER type (SANCTION), with a mode (SANCTION/expel), or a CAMEO code (163); may be given more than once.",
      valueName: "type"), completion: Completions.types)
  var type: [String] = []

  @Option(
    help: ArgumentHelp("A quad class, such as 'material conflict'.", valueName: "class"),
    completion: Completions.quads)
  var quad: [String] = []

  @Option(
    help: ArgumentHelp("A context, such as diplomatic.", valueName: "context"),
    completion: Completions.contexts)
  var context: [String] = []

  @Option(
    help: ArgumentHelp(
      "Letters that must stand in the word that tells the act; of several, some must.",
      valueName: "letters"))
  var trigger: [String] = []

  @Option(
    help: ArgumentHelp(
      "The beginning of a word of the sentence, or of several in one value that must all be there; of several values, one.",
      valueName: "word"))
  var word: [String] = []

  @Option(
    help: ArgumentHelp(
      "asserted, planned, hypothetical, negated, habitual, opinion or all. (default: asserted and habitual)",
      valueName: "modality"))
  var modality: [String] = []

  @Option(
    help: ArgumentHelp(
      "Not wholly before this day; leaves out undated events, and those known to a month or year of which less than half lies within.",
      valueName: "YYYY-MM-DD"))
  var from: CalendarDay?

  @Option(help: ArgumentHelp("Not wholly after this day.", valueName: "YYYY-MM-DD"))
  var to: CalendarDay?

  @Flag(help: "Only events without a date.")
  var undated = false

  @Option(help: ArgumentHelp("Where: a place's name, or a country's code.", valueName: "place"))
  var place: String?

  @Option(help: "oldest or newest first.")
  var order: EventQuery.Order = .oldest

  @Option(help: ArgumentHelp("At most so many rows.", valueName: "n"))
  var limit: Int?

  mutating func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit must not be negative") }
    if undated, from != nil || to != nil {
      throw ValidationError(
        "--undated shows what no --from and no --to can find: give one or the other")
    }
    if let from, let to, to < from { throw ValidationError("--to \(to) is before --from \(from)") }
  }

  /// The query the flags make.
  func query(_ reader: EventReader) throws -> EventQuery {
    let lookup = ActorLookup(reader)
    let codes = try CodeNames(reader)
    return EventQuery(
      involving: try actor.map(lookup.selector), sources: try source.map(lookup.selector),
      targets: try target.map(lookup.selector), acts: try type.map(codes.act),
      quads: try quad.map { QuadClass(try codes.quad($0)) },
      contexts: try context.map { EventContext(try codes.context($0)) },
      modalities: try ModalityWords.read(modality), from: from, to: to, undated: undated,
      place: place,
      triggers: trigger,
      words: word,
      order: order, limit: limit)
  }
}
