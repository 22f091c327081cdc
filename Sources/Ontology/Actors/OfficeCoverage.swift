public import EventModel

/// How current the tenures of one kind of office are: one row of `seeds/actors/coverage.tsv`.
public struct OfficeCoverage: Hashable, Sendable {
  /// The role of the offices, as `Office.role` has it: `head_of_state`.
  public let role: String
  /// The day through which their holders are known; who held one then is taken to hold it still.
  public let through: CalendarDay
  /// Which countries and years are covered, and what is left open.
  public let note: String
  /// The key of the row's source.
  public let source: String
}
