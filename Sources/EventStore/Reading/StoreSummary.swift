/// What a database holds.
public struct StoreSummary: Hashable, Sendable {
  /// Rows of one table.
  public struct Count: Hashable, Sendable {
    /// The table.
    public let table: String
    /// Its rows.
    public let rows: Int
  }

  /// The tables that matter and how many rows each has.
  public let counts: [Count]
  /// The schema's version.
  public let schema: Int
  /// The hash of the seeds it was loaded from.
  public let seeds: String?
  /// The day the latest office of the base began: who came later is not known.
  public let latestTenure: String?
  /// The first dated event.
  public let firstEvent: String?
  /// The last dated event.
  public let lastEvent: String?
  /// When the last run began.
  public let lastRun: String?
}

/// An input that a run could not read.
public struct RejectRow: Hashable, Sendable {
  /// The run's number.
  public let run: Int64
  /// The file.
  public let path: String
  /// The line, where one is to blame.
  public let line: Int?
  /// The reason's code.
  public let reason: String
  /// Place, cause and remedy.
  public let message: String
}
