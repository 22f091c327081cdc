internal import SQLite

/// A rule of the rows that no constraint can hold, as the query that finds those that break it.
struct RowCheck {
  /// What is looked at.
  let check: Finding.Check
  let weight: Finding.Weight
  /// The table whose rows are found.
  let table: String
  /// The query: one column, the key of a row.
  let broken: String
  /// What is wrong with such a row.
  let cause: String
  /// What makes it right, in order; `:broken` stands for the query.
  ///
  /// Empty: nothing can.
  let mending: [String]
  /// What to do where nothing can.
  let remedy: String

  init(
    _ check: Finding.Check, _ weight: Finding.Weight = .fault, in table: String,
    where broken: String,
    cause: String, mending: [String] = [], remedy: String = Finding.repair
  ) {
    self.check = check
    self.weight = weight
    self.table = table
    self.broken = broken
    self.cause = cause
    self.mending = mending
    self.remedy = remedy
  }

  /// What breaks the rule; nil where nothing does.
  ///
  /// O(rows of the table).
  func finding(in connection: Connection) throws -> Finding? {
    let query = try connection.prepare(broken)
    var keys: [String] = []
    while try query.step() { keys.append(String(try query.int64(0))) }
    guard !keys.isEmpty else { return nil }
    return Finding(check, weight, in: table, keys: keys, cause: cause, remedy: remedy)
  }

  /// Makes right what can be.
  func mend(in connection: Connection) throws {
    for statement in mending {
      try connection.execute(statement.replacing(":broken", with: "(\(broken))"))
    }
  }

  /// Every rule, what others rest on first.
  static let all = spans + untold + derived
}
