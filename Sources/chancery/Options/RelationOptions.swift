import ArgumentParser
import EventModel
import EventStore
import Inquiry

/// Which lasting ties.
struct RelationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Who stands in the tie; may be given twice.", valueName: "name"),
    completion: Completions.actors)
  var actor: [String] = []

  @Option(
    help: ArgumentHelp("Who is the subject.", valueName: "name"),
    completion: Completions.actors)
  var subject: [String] = []

  @Option(
    help: ArgumentHelp("Who or what is the object.", valueName: "name"),
    completion: Completions.actors)
  var object: [String] = []

  @Option(
    help: ArgumentHelp(
      "A kind of tie, such as allied_with; may be given more than once.", valueName: "predicate"),
    completion: Completions.predicates)
  var predicate: [String] = []

  @Option(
    help: ArgumentHelp(
      "The role of an office, such as head_of_state; may be given more than once.",
      valueName: "role"))
  var office: [String] = []

  @Option(
    help: ArgumentHelp(
      "What those not named may be: person, country, organisation and so on.", valueName: "kind"))
  var kind: [PoliticalActor.Kind] = []

  @Option(
    help: ArgumentHelp(
      "asserted, planned, hypothetical, negated, habitual, opinion or all.", valueName: "modality"))
  var modality: [String] = []

  @Option(help: ArgumentHelp("Not over before this day.", valueName: "YYYY-MM-DD"))
  var from: CalendarDay?

  @Option(help: ArgumentHelp("Begun by this day.", valueName: "YYYY-MM-DD"))
  var to: CalendarDay?

  @Option(help: ArgumentHelp("At most so many rows.", valueName: "n"))
  var limit: Int?

  mutating func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit must not be negative") }
    if let from, let to, to < from { throw ValidationError("--to \(to) is before --from \(from)") }
  }

  /// The query the flags make.
  func query(_ reader: EventReader) throws -> RelationQuery {
    let lookup = ActorLookup(reader)
    let codes = try CodeNames(reader)
    return RelationQuery(
      involving: try actor.map(lookup.selector), subjects: try subject.map(lookup.selector),
      objects: try object.map(lookup.selector),
      predicates: try predicate.map { Predicate(try codes.predicate($0)) },
      offices: try office.map { try codes.office($0) },
      kinds: kind.map(\.rawValue), modalities: try ModalityWords.read(modality), from: from, to: to,
      limit: limit)
  }
}
