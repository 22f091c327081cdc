public import EventModel
internal import SQLite

extension EventReader {
  private static let partyColumns = """
    coalesce(s.name, r.subject), s.uid, s.kind, coalesce(o.name, r.object), o.uid, o.kind
    """

  private static func toldSQL(_ filter: EventQuery.Filter) -> String {
    """
    SELECT \(partyColumns), d.name, d.code, r.modality,
      substr(r.valid_from, 1, CASE r.valid_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END),
      substr(r.valid_to, 1, CASE r.valid_precision WHEN 'year' THEN 4 WHEN 'month' THEN 7 ELSE 10 END),
      r.id, t.text, t.document_id
    FROM relation AS r JOIN predicate AS d ON d.code = r.predicate
    LEFT JOIN actor AS s ON s.id = r.subject_id LEFT JOIN actor AS o ON o.id = r.object_id
    LEFT JOIN evidence AS v ON v.id = (SELECT min(x.id) FROM evidence AS x WHERE x.relation_id = r.id)
    LEFT JOIN sentence AS t ON t.id = v.sentence_id
    WHERE \(filter.sql)
    ORDER BY r.valid_from IS NULL, r.valid_from, r.id LIMIT ?
    """
  }

  /// The ties that texts tell, by their first day, the undated last.
  public func relations(_ query: RelationQuery) throws -> [TieRow] {
    let filter = query.told
    let statement = try connection.prepare(Self.toldSQL(filter))
    try statement.bind(all: filter.values + [.integer(Int64(query.limit ?? -1))])
    var rows: [TieRow] = []
    while try statement.step() {
      rows.append(
        TieRow(
          subject: .init(
            name: try statement.text(0), uid: try statement.optionalText(1),
            kind: try statement.optionalText(2)),
          tie: try statement.text(6), predicate: try statement.text(7),
          object: .init(
            name: try statement.text(3), uid: try statement.optionalText(4),
            kind: try statement.optionalText(5)),
          modality: try statement.text(8), from: try statement.optionalText(9),
          to: try statement.optionalText(10),
          basis: .text(
            id: try statement.int64(11), sentence: try statement.optionalText(12) ?? "",
            document: try statement.optionalInt(13).map(Int64.init) ?? 0)))
    }
    return rows
  }

  /// The query of ties as SQL with named parameters, and their values.
  public func explanation(_ query: RelationQuery) -> QueryExplanation {
    let filter = query.told
    return QueryExplanation(
      sql: Self.toldSQL(filter), values: filter.values + [.integer(Int64(query.limit ?? -1))])
  }

  /// How many ties texts tell, whatever the limit, for each modality.
  public func count(_ query: RelationQuery) throws -> [Modality: Int] {
    let filter = query.told
    let statement = try connection.prepare(
      """
      SELECT r.modality, count(*) FROM relation AS r
      LEFT JOIN actor AS s ON s.id = r.subject_id LEFT JOIN actor AS o ON o.id = r.object_id
      WHERE \(filter.sql) GROUP BY r.modality
      """)
    try statement.bind(all: filter.values)
    return try modalities(of: statement)
  }

  /// The offices that answer a query of ties, as SQL with named parameters, and their values.
  public func explanation(_ query: RelationQuery, roles: [String]) -> QueryExplanation {
    let (sql, values) = Self.tenureStatement(query, roles)
    return QueryExplanation(sql: sql, values: values)
  }

  private static func tenureStatement(
    _ query: RelationQuery, _ roles: [String]
  ) -> (sql: String, values: [Value]) {
    let filter = query.held(in: roles)
    let sql = """
      SELECT s.name, s.uid, f.name, o.name, o.uid, t.valid_from, t.valid_to, t.source
      FROM tenure AS t JOIN office AS f ON f.id = t.office_id
      JOIN actor AS s ON s.id = t.actor_id JOIN actor AS o ON o.uid = f.country
      WHERE \(filter.sql)
      ORDER BY t.valid_from IS NULL, t.valid_from, t.id LIMIT ?
      """
    return (sql, filter.values + [.integer(Int64(query.limit ?? -1))])
  }

  /// Who held offices, as the base has it, by their first day.
  ///
  /// - Parameter roles: the offices' roles, of which one must fit; empty for every office.
  public func tenures(_ query: RelationQuery, roles: [String]) throws -> [TieRow] {
    let (sql, values) = Self.tenureStatement(query, roles)
    let statement = try connection.prepare(sql)
    try statement.bind(all: values)
    var rows: [TieRow] = []
    while try statement.step() {
      rows.append(
        TieRow(
          subject: .init(name: try statement.text(0), uid: try statement.text(1), kind: nil),
          tie: try statement.text(2), predicate: nil,
          object: .init(name: try statement.text(3), uid: try statement.text(4), kind: nil),
          modality: Modality.asserted.rawValue, from: try statement.optionalText(5),
          to: try statement.optionalText(6), basis: .base(source: try statement.text(7))))
    }
    return rows
  }
}
