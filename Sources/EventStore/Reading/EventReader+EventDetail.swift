internal import SQLite

extension EventReader {
  /// One event whole; nil for a number no event has.
  public func event(_ id: Int64) throws -> EventDetail? {
    let statement = try connection.prepare(
      "SELECT \(Self.eventColumns), e.date_basis FROM \(Self.eventTables) WHERE e.id = ?1")
    try statement.bind(id)
    guard try statement.step() else { return nil }
    let row = try EventRow(statement)
    let basis = try statement.optionalText(17)
    statement.reset()
    return EventDetail(
      row: row,
      contexts: try texts("SELECT context FROM event_context WHERE event_id = ?1", id),
      dateBasis: basis, support: try support(of: id), tellings: try tellings(of: id))
  }

  private func support(of event: Int64) throws -> EventDetail.Support {
    let statement = try connection.prepare(
      """
      SELECT documents, independent_documents, outlets, independent_outlets FROM event_support
      WHERE event = ?1
      """)
    try statement.bind(event)
    guard try statement.step() else { return EventDetail.Support() }
    return EventDetail.Support(
      documents: try statement.int(0), independentDocuments: try statement.int(1),
      outlets: try statement.int(2), independentOutlets: try statement.int(3))
  }

  private func tellings(of event: Int64) throws -> [EventDetail.Telling] {
    let statement = try connection.prepare(
      """
      SELECT m.id, s.text, s.start, m.trigger, m.trigger_start, m.trigger_end, m.rule, d.id,
        d.title, d.outlet, d.published_from, d.path, l.of_document_id, m.reason
      FROM mention AS m JOIN sentence AS s ON s.id = m.sentence_id
      JOIN document AS d ON d.id = s.document_id
      LEFT JOIN likeness AS l ON l.document_id = d.id
      WHERE m.event_id = ?1 ORDER BY m.id
      """)
    try statement.bind(event)
    var tellings: [EventDetail.Telling] = []
    while try statement.step() {
      let start = try statement.int(2)
      let trigger = EventDetail.Mark(
        label: "trigger", start: try statement.int(4) - start, end: try statement.int(5) - start,
        text: try statement.text(3), actor: nil, code: nil, resolution: nil)
      let marks = try participants(of: statement.int64(0), sentenceStart: start) + [trigger]
      tellings.append(
        EventDetail.Telling(
          sentence: try statement.text(1), marks: marks.sorted { $0.start < $1.start },
          rule: try statement.text(6), document: try statement.int64(7),
          title: try statement.optionalText(8), outlet: try statement.optionalText(9),
          published: try statement.optionalText(10), path: try statement.text(11),
          repeats: try statement.optionalInt64(12), reason: try statement.optionalText(13)))
    }
    return tellings
  }

  private func participants(of mention: Int64, sentenceStart: Int) throws -> [EventDetail.Mark] {
    let statement = try connection.prepare(
      """
      SELECT p.role, p.start, p."end", p.text, a.name, a.code, p.resolution
      FROM mention_participant AS p LEFT JOIN actor AS a ON a.id = p.actor_id
      WHERE p.mention_id = ?1
      UNION ALL
      SELECT 'speaker', t.start, t."end", t.text, a.name, a.code, t.resolution
      FROM attribution AS t LEFT JOIN actor AS a ON a.id = t.actor_id
      WHERE t.mention_id = ?1 ORDER BY 2
      """)
    try statement.bind(mention)
    var marks: [EventDetail.Mark] = []
    while try statement.step() {
      marks.append(
        EventDetail.Mark(
          label: try statement.text(0), start: try statement.int(1) - sentenceStart,
          end: try statement.int(2) - sentenceStart, text: try statement.text(3),
          actor: try statement.optionalText(4), code: try statement.optionalText(5),
          resolution: try statement.optionalText(6)))
    }
    return marks
  }

  /// The first column of every row of a query with one number as its parameter.
  func texts(_ sql: String, _ parameter: Int64) throws -> [String] {
    let statement = try connection.prepare(sql)
    try statement.bind(parameter)
    var texts: [String] = []
    while try statement.step() { texts.append(try statement.text(0)) }
    return texts
  }
}
