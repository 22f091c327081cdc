/// How much a guarded query may take; nil where there is no limit.
public struct QueryLimits: Hashable, Sendable {
  /// The time from the beginning of the guard, waiting for locks included.
  public var duration: Duration?

  /// The number of rows stepped through, of all statements together.
  public var rows: Int?

  /// The length of any text, blob or row, in bytes.
  public var valueBytes: Int?

  /// Limits, each open unless given.
  public init(duration: Duration? = nil, rows: Int? = nil, valueBytes: Int? = nil) {
    self.duration = duration
    self.rows = rows
    self.valueBytes = valueBytes
  }
}
