import EventStore

/// Which of the annotation's events and relations the rows of a database are, by their numbers.
struct GoldIDs {
  /// The events' ids; one of no annotation has an id of its own, which is wrong wherever it is found.
  let events: [Int64: Set<String>]
  /// The relations' ids.
  let relations: [Int64: Set<String>]
  /// Every id that the database could have.
  let known: Set<String>

  init(events: [Int64: Set<String>], relations: [Int64: Set<String>], known: Set<String>) {
    self.events = events
    self.relations = relations
    self.known = known
  }

  /// The ids of a database that `GoldDatabase` has filled: each row's rule is its id.
  init(annotation reader: EventReader) throws {
    let rules = try reader.rules()
    events = Dictionary(rules.map { ($0.event, [$0.rule]) }, uniquingKeysWith: { $1 })
    var relations: [Int64: Set<String>] = [:]
    for tie in try reader.relations(RelationQuery(modalities: [])) {
      guard case .text(let id, _, _) = tie.basis else { continue }
      relations[id] = Set(try reader.relationRules([id]))
    }
    self.relations = relations
    known = Set(events.values.joined()).union(relations.values.joined())
  }

  /// The ids of events by their numbers.
  func ids(events numbers: some Sequence<Int64>) -> Set<String> {
    numbers.reduce(into: []) { $0.formUnion(events[$1] ?? ["event \($1)"]) }
  }

  /// The ids of relations by their numbers.
  func ids(relations numbers: some Sequence<Int64>) -> Set<String> {
    numbers.reduce(into: []) { $0.formUnion(relations[$1] ?? ["relation \($1)"]) }
  }
}
