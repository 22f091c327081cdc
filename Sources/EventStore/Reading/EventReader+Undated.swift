internal import EventModel

extension EventReader {
  /// How many events of the modalities asked for have no date and would answer but for the time.
  ///
  /// They stand together on a page of the calendar; counting stops after `mostCounted`.
  public func countUndated(_ query: EventQuery) throws -> EventCount {
    var query = query
    (query.from, query.to, query.undated) = (nil, nil, true)
    let limit = Self.mostCounted + 1
    var counts: [Modality: Int] = [:]
    try walk(path(to: limit, of: query), limit: limit) { _, modality in
      if let modality { counts[modality, default: 0] += 1 }
    }
    return EventCount(
      modalities: counts, isCutShort: counts.values.reduce(0, +) > Self.mostCounted)
  }
}
