internal import SQLite

/// A lasting tie of an actor as a text tells it.
public struct RelationRow: Hashable, Sendable {
  /// The predicate's code.
  public let predicate: String
  /// The name of who stands in it.
  public let subject: String
  /// The name of whom it is to.
  public let object: String
  /// Whether it is told as so.
  public let modality: String
  /// The first day; nil when not known.
  public let from: String?
  /// The last day; nil when not known or still holding.
  public let to: String?
}

extension EventReader {
  /// The ties an actor stands in, on either side, in the order stored.
  public func relations(of uid: String) throws -> [RelationRow] {
    let statement = try connection.prepare(
      """
      SELECT r.predicate, coalesce(s.name, r.subject), coalesce(o.name, r.object), r.modality,
        r.valid_from, r.valid_to
      FROM relation AS r LEFT JOIN actor AS s ON s.id = r.subject_id
      LEFT JOIN actor AS o ON o.id = r.object_id
      WHERE s.uid = ?1 OR o.uid = ?1 ORDER BY r.id
      """)
    try statement.bind(uid)
    var rows: [RelationRow] = []
    while try statement.step() {
      rows.append(
        RelationRow(
          predicate: try statement.text(0), subject: try statement.text(1),
          object: try statement.text(2), modality: try statement.text(3),
          from: try statement.optionalText(4), to: try statement.optionalText(5)))
    }
    return rows
  }
}
