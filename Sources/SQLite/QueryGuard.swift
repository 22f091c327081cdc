/// The limits in force on a connection: a deadline, and how many rows are left.
final class QueryGuard {
  let deadline: ContinuousClock.Instant?
  private(set) var rowsLeft: Int?

  /// Whether the deadline has stopped a statement.
  private(set) var hasStopped = false

  /// A guard inside another can only be stricter.
  init(_ limits: QueryLimits, within outer: QueryGuard?) {
    let own = limits.duration.map { ContinuousClock.now + $0 }
    deadline = [own, outer?.deadline].compactMap(\.self).min()
    rowsLeft = [limits.rows, outer?.rowsLeft].compactMap(\.self).min()
  }

  /// Whether the deadline has passed; noted, to tell its interrupt from another's.
  func isPastDeadline() -> Bool {
    guard let deadline, deadline <= ContinuousClock.now else { return false }
    hasStopped = true
    return true
  }

  /// Takes one row from those left and says whether there was one.
  func takeRow() -> Bool {
    guard let left = rowsLeft else { return true }
    rowsLeft = left - 1
    return left > 0
  }

  /// Takes the rows that an inner guard let through.
  func takeRows(_ count: Int) {
    rowsLeft = rowsLeft.map { $0 - count }
  }
}
