internal import EventModel
internal import SQLite

extension EventReader {
  /// How many events of the modalities asked for have no date and would answer but for the time.
  ///
  /// Counting stops after `mostCounted`.
  public func countUndated(_ query: EventQuery) throws -> EventCount {
    var query = query
    (query.from, query.to, query.undated) = (nil, nil, true)
    let filter = query.filter
    let statement = try connection.prepare(
      """
      SELECT modality, count(*) FROM (
        SELECT e.modality FROM event AS e WHERE \(filter.sql) LIMIT \(Self.mostCounted + 1)
      ) GROUP BY modality
      """)
    try statement.bind(all: filter.values)
    let counts = try modalities(of: statement)
    return EventCount(
      modalities: counts, isCutShort: counts.values.reduce(0, +) > Self.mostCounted)
  }
}
