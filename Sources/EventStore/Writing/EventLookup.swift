internal import EventModel
internal import SQLite

/// Finds the stored event that a further document tells again.
struct EventLookup: ~Copyable {
  private let byDay: Statement
  private let byCopy: Statement

  init(_ connection: Connection) throws {
    // Two acts of one document on one day were told apart by its words: neither is meant then.
    let byDay = try connection.prepare(
      """
      SELECT CASE WHEN count(*) = 1 THEN min(id) END FROM event AS e
      WHERE day_key = ?1 AND NOT EXISTS (
        SELECT 1 FROM mention AS m JOIN sentence AS s ON s.id = m.sentence_id
        WHERE m.event_id = e.id AND s.document_id = ?2)
      """)
    // A copy far from the day of the first is another use of the same words.
    let byCopy = try connection.prepare(
      """
      SELECT min(m.event_id) FROM mention AS m
      JOIN event AS e ON e.id = m.event_id
      JOIN sentence AS s ON s.id = m.sentence_id
      JOIN document AS d ON d.id = s.document_id
      WHERE m.copy_key = ?1 AND d.id <> ?2
        AND (e.date_from IS NULL OR ?3 IS NULL OR e.date_from = ?3)
        AND coalesce(abs(julianday(d.published_from) - julianday(
          (SELECT published_from FROM document WHERE id = ?2))), 0) <= 7
      """)
    self.byDay = byDay
    self.byCopy = byCopy
  }

  /// The one event of the same act, parties, place and day that the document does not tell yet.
  func event(withDayKey key: Int64?, notIn document: Int64) throws -> Int64? {
    guard let key else { return nil }
    try byDay.bind(key, document)
    return try first(of: byDay)
  }

  /// The event that another document, published within a week, tells in the same sentence.
  ///
  /// - Parameter from: the first day of the event's date, which must not be another one's.
  func event(withCopyKey key: Int64?, notIn document: Int64, from day: CalendarDay?) throws
    -> Int64?
  {
    guard let key else { return nil }
    try byCopy.bind(key, document, day?.description)
    return try first(of: byCopy)
  }

  private func first(of statement: borrowing Statement) throws -> Int64? {
    let id = try statement.step() ? statement.optionalInt64(0) : nil
    statement.reset()
    return id
  }
}
