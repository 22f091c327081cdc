public import EventStore
internal import Spelling

/// From a name as a person types it to the actor of the database that it means.
public struct ActorLookup {
  private let reader: EventReader

  /// Looks names up in a database.
  public init(_ reader: EventReader) { self.reader = reader }

  /// The actor meant by a name, an alias, a demonym, a capital, a code or an identifier.
  ///
  /// A country wins over others of its name, as in "Georgia"; apart from that a name of several is
  /// ambiguous, unless just one of them takes part in any event.
  ///
  /// - Throws: `InquiryError` for a name of nobody or of several.
  public func actor(named written: String) throws -> ActorRow {
    var name = written
    var found = try reader.actors(named: name)
    if found.isEmpty {
      name = Self.withoutArticle(written)
      found = try reader.actors(named: name)
    }
    guard let first = found.first else {
      throw InquiryError.unknownActor(
        name, nearest: Vocabulary(try reader.actorNames()).nearest(3, to: name))
    }
    if found.count == 1 { return first.actor }
    let countries = found.filter { $0.actor.kind == "country" }
    if countries.count == 1 { return countries[0].actor }
    let busy = found.filter { $0.actor.events > 0 }
    if busy.count == 1 { return busy[0].actor }
    throw InquiryError.ambiguousActor(name, found)
  }

  /// What a query selects for an actor: a country with everybody of it, another actor alone.
  public static func selector(_ actor: ActorRow) -> EventQuery.ActorSelector {
    actor.kind == "country" ? .country(actor.uid) : .actor(actor.uid)
  }

  private static func withoutArticle(_ name: String) -> String {
    name.lowercased().hasPrefix("the ") ? String(name.dropFirst(4)) : name
  }
}
