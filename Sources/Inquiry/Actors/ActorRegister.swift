internal import EventModel
public import EventStore
public import Ontology

/// Who is known: everybody of the seeds, and whom the texts of a database add to them.
public struct ActorRegister {
  let dictionary: ActorDictionary
  let reader: EventReader?

  /// A register over the seeds, and over a database if there is one.
  public init(_ dictionary: ActorDictionary, reader: EventReader?) {
    self.dictionary = dictionary
    self.reader = reader
  }

  /// The actor of a uid, from the seeds or else the database.
  func actor(_ uid: String) throws -> PoliticalActor? {
    if let known = dictionary.actor(uid) { return known }
    return try reader?.actor(uid).flatMap { PoliticalActor($0.row) }
  }
}

extension PoliticalActor {
  /// An actor as a database has it; nil for a kind that this program does not know.
  init?(_ row: ActorRow) {
    guard let kind = Kind(rawValue: row.kind) else { return nil }
    self.init(id: row.uid, name: row.name, code: row.code, kind: kind, country: row.country)
  }
}
