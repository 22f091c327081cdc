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
    guard let meant = try meant(by: name, found) else {
      throw InquiryError.unknownActor(name, nearest: try nearest(to: name))
    }
    return meant.actor
  }

  /// What a flag selects: as `actor(named:)`, and `ARGGOV*` for a part of a state or society.
  public func selector(named written: String) throws -> ActorSelector {
    if written.hasSuffix("*") { return .part(String(written.dropLast())) }
    return Self.selector(try actor(named: written))
  }

  /// Who is meant by words of a question; nil for the name of nobody.
  ///
  /// - Throws: `InquiryError.ambiguousActor` for a name of several.
  func phrase(_ name: String) throws -> ActorPhrase? {
    let found = try reader.actors(named: name)
    guard let meant = try meant(by: name, found) else { return nil }
    let actor = meant.actor
    return ActorPhrase(
      selector: Self.selector(actor), name: actor.name, kind: actor.kind, country: actor.country,
      isNoun: !["adjective", "demonym", "plural", "abbreviation"].contains(meant.kind),
      isCapital: meant.kind == "capital",
      others: found.map(\.actor).filter { $0.uid != actor.uid && $0.kind != "country" })
  }

  /// The countries and those with events whose name a person may have meant by one with a slip of the
  /// keys: a name of each.
  func slips(of name: String) throws -> [String] {
    var seen: Set<ActorSelector> = []
    return try Vocabulary(reader.actorNames()).slips(of: name).filter { name in
      guard let found = try? reader.actors(named: name),
        let actor = try? meant(by: name, found)?.actor,
        actor.kind == "country" || actor.events > 0
      else { return false }
      return seen.insert(Self.selector(actor)).inserted
    }
  }

  /// Whether some text has a word that begins so.
  func isTold(_ word: String) throws -> Bool { try reader.hasWord(beginning: word) }

  /// The names of the database nearest to one that is not in it.
  func nearest(to name: String) throws -> [String] {
    Vocabulary(try reader.actorNames()).nearest(3, to: name)
  }

  /// What a query selects for an actor: a country with everybody of it, another actor alone.
  public static func selector(_ actor: ActorRow) -> ActorSelector {
    actor.kind == "country" ? .country(actor.uid) : .actor(actor.uid)
  }

  private func meant(by name: String, _ found: [NamedActor]) throws -> NamedActor? {
    guard found.count > 1 else { return found.first }
    let countries = found.filter { $0.actor.kind == "country" }
    if countries.count == 1 { return countries[0] }
    let busy = found.filter { $0.actor.events > 0 }
    if busy.count == 1 { return busy[0] }
    throw InquiryError.ambiguousActor(name, found)
  }

  private static func withoutArticle(_ name: String) -> String {
    name.lowercased().hasPrefix("the ") ? String(name.dropFirst(4)) : name
  }
}
