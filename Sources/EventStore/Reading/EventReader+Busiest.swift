public import EventModel
internal import SQLite

/// An actor with the events it takes part in, by where it stands in them.
public struct BusyActor: Hashable, Sendable {
  /// The actor; its count is of the events asked for.
  public let actor: ActorRow
  /// How many of them it acts in.
  public let asSource: Int
  /// How many of them it is acted on in.
  public let asTarget: Int
}

extension EventReader {
  /// Where an actor stands in an event.
  public enum Role: String, Sendable, CaseIterable {
    /// Who acts.
    case source
    /// Who is acted on.
    case target
    /// Who takes part besides.
    case third
  }

  /// Those who take part in most of the events asked for, each for itself, the busiest first.
  ///
  /// O(events asked for).
  ///
  /// - Parameters:
  ///   - role: where they must stand; nil for anywhere.
  ///   - country: the country they must be of; nil for any.
  ///   - kind: the kind of actor they must be; nil for any.
  ///   - limit: at most so many; nil for all.
  public func busiest(
    _ query: EventQuery, as role: Role?, ofCountry country: String?, kind: PoliticalActor.Kind?,
    limit: Int?
  ) throws -> [BusyActor] {
    let filter = query.filter
    var conditions = [filter.sql]
    var values = filter.values
    for (condition, value) in [
      ("p.role = ?", role?.rawValue), ("a.country = ?", country), ("a.kind = ?", kind?.rawValue),
    ] {
      guard let value else { continue }
      conditions.append(condition)
      values.append(.text(value))
    }
    let statement = try connection.prepare(
      """
      SELECT a.uid, a.name, a.code, a.kind, a.country, count(DISTINCT e.id),
        count(DISTINCT CASE WHEN p.role = 'source' THEN e.id END),
        count(DISTINCT CASE WHEN p.role = 'target' THEN e.id END)
      FROM event AS e JOIN participant AS p ON p.event_id = e.id JOIN actor AS a ON a.id = p.actor_id
      WHERE \(conditions.joined(separator: " AND "))
      GROUP BY a.id ORDER BY 6 DESC, a.name LIMIT ?
      """)
    try statement.bind(all: values + [.integer(Int64(limit ?? -1))])
    var rows: [BusyActor] = []
    while try statement.step() {
      rows.append(
        BusyActor(
          actor: try ActorRow(statement), asSource: try statement.int(6),
          asTarget: try statement.int(7)))
    }
    return rows
  }
}
