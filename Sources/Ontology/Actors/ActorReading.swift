internal import EventModel
internal import Spelling

/// The tables of `seeds/actors` on their way into the dictionary, each checked against those before.
struct ActorReading {
  var countries: [Country] = []
  var actors: [PoliticalActor] = []
  var names: [ActorName] = []
  var offices: [Office] = []
  var tenures: [Tenure] = []
  /// For each tenure the place of its holder among the actors.
  var holders: [Int] = []
  var memberships: [Membership] = []
  var coverage: [OfficeCoverage] = []
  var actorByID: [String: Int] = [:]
  var officeByID: [String: Int] = [:]
  var lifetimeByID: [String: Lifetime] = [:]

  /// The code of a country in a cell.
  func country(_ row: SeedTable.Row, _ column: SeedTable.Column) throws(SeedError) -> String {
    let code = row[column]
    guard let index = actorByID[code], actors[index].kind == .country else {
      throw unknown(row, column, "country", among: countries.map(\.code))
    }
    return code
  }

  func unknown(
    _ row: SeedTable.Row, _ column: SeedTable.Column, _ word: String, among known: [String]
  ) -> SeedError {
    let cell = row[column]
    return row.error(
      at: column.index,
      .unknownCode(cell, of: word, nearest: Vocabulary(known).nearest(to: cell)))
  }

  /// Adds an actor, the last of an id; false where the id was taken.
  @discardableResult
  mutating func add(_ actor: PoliticalActor) -> Bool {
    let isNew = actorByID.updateValue(actors.count, forKey: actor.id) == nil
    actors.append(actor)
    return isNew
  }

  mutating func note(_ lifetime: Lifetime, of id: String) {
    if lifetime.from != nil || lifetime.to != nil { lifetimeByID[id] = lifetime }
  }
}
