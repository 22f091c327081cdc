import EventStore

extension EventReader {
  /// What is in the database, for who found nothing.
  func holdings() throws -> String {
    let summary = try summary()
    let counts = summary.counts.filter { ["document", "event", "relation"].contains($0.table) }
      .map { "\($0.rows) \($0.table)\($0.rows == 1 ? "" : "s")" }.joined(separator: ", ")
    guard let first = summary.firstEvent, let last = summary.lastEvent else {
      return "the database holds \(counts)"
    }
    return "the database holds \(counts), dated \(first) to \(last)"
  }
}
