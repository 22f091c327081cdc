public import EventModel
internal import SQLite

extension EventReader {
  static let eventColumns = """
    e.id, e.date_from, e.date_to, e.date_precision, e.type, e.mode, e.cameo, e.quad, e.score,
    e.modality, e.confidence,
    (SELECT group_concat(coalesce(a.name, p.text), '; ') FROM participant AS p
      LEFT JOIN actor AS a ON a.id = p.actor_id WHERE p.event_id = e.id AND p.role = 'source'),
    (SELECT group_concat(coalesce(a.name, p.text), '; ') FROM participant AS p
      LEFT JOIN actor AS a ON a.id = p.actor_id WHERE p.event_id = e.id AND p.role = 'target'),
    e.place, s.text, d.id, d.title
    """

  static let eventTables = """
    event AS e
    JOIN mention AS m ON m.id = (SELECT min(n.id) FROM mention AS n WHERE n.event_id = e.id)
    JOIN sentence AS s ON s.id = m.sentence_id
    JOIN document AS d ON d.id = s.document_id
    """

  /// The events asked for, by date, the undated last, then in the order of their documents.
  ///
  /// Rows are handed over one by one; of a query that names several parties on one side their
  /// numbers are kept until all are known, otherwise memory does not grow with them.
  public func events(_ query: EventQuery, _ body: (EventRow) throws -> Void) throws {
    let row = try connection.prepare(
      "SELECT \(Self.eventColumns) FROM \(Self.eventTables) WHERE e.id = ?1")
    try walk(path(to: query.limit, of: query), limit: query.limit) { id, _ in
      try row.bind(id)
      while try row.step() { try body(try EventRow(row)) }
      row.reset()
    }
  }

  /// The events asked for, all at once.
  public func events(_ query: EventQuery) throws -> [EventRow] {
    var rows: [EventRow] = []
    try events(query) { rows.append($0) }
    return rows
  }

  /// How many events are asked for, whatever the limit, for each modality.
  public func count(_ query: EventQuery) throws -> [Modality: Int] {
    let entries = try path(to: nil, of: query).entries(
      "c.event_id, \(CalendarPage.modality) AS modality")
    let statement = try connection.prepare(
      "SELECT f.modality, count(*) FROM \(entries.sql) AS f GROUP BY f.modality")
    try statement.bind(all: entries.values)
    return try modalities(of: statement)
  }

  /// The rows of a statement that counts by modality, the modality first.
  func modalities(of statement: borrowing Statement) throws -> [Modality: Int] {
    var counts: [Modality: Int] = [:]
    while try statement.step() {
      if let modality = Modality(rawValue: try statement.text(0)) {
        counts[modality] = try statement.int(1)
      }
    }
    return counts
  }

  /// The query as a person would write it, with named parameters and their values.
  ///
  /// `chancery sql` takes it; it finds in the tables what `events` finds by the calendar.
  public func explanation(_ query: EventQuery) -> QueryExplanation {
    let (sql, values) = Self.statement(query)
    return QueryExplanation(sql: sql, values: values)
  }

  static func statement(_ query: EventQuery) -> (sql: String, values: [Value]) {
    let filter = query.filter
    let sql = """
      SELECT \(eventColumns)
      FROM \(eventTables)
      WHERE \(filter.sql)
      ORDER BY \(query.ordering)
      """
    guard let limit = query.limit else { return (sql, filter.values) }
    return (sql + "\nLIMIT ?", filter.values + [.integer(Int64(limit))])
  }
}

extension EventQuery {
  /// The terms of ORDER BY.
  var ordering: String {
    switch order {
    case .oldest: "e.date_from IS NULL, e.date_from, e.id"
    case .newest: "e.date_from IS NULL, e.date_from DESC, e.id DESC"
    }
  }
}

extension EventRow {
  init(_ row: borrowing Statement) throws {
    id = try row.int64(0)
    from = try row.optionalText(1)
    to = try row.optionalText(2)
    precision = try row.text(3)
    type = try row.text(4)
    mode = try row.optionalText(5)
    cameo = try row.optionalText(6)
    quad = try row.text(7)
    score = try row.double(8)
    modality = try row.text(9)
    confidence = try row.double(10)
    source = try row.optionalText(11)
    target = try row.optionalText(12)
    place = try row.optionalText(13)
    sentence = try row.text(14)
    document = try row.int64(15)
    title = try row.optionalText(16)
  }
}
