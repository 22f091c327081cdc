/// Something that is not as it should be in a database.
public struct Finding: Hashable, Sendable {
  /// What was looked at.
  public enum Check: String, Sendable {
    /// The schema's version, or a table, index, trigger or view of it.
    case schema
    /// The pages of the file and its indexes, by SQLite's own check.
    case file
    /// A row that refers to one that is not there.
    case orphan
    /// An event or a relation that no sentence tells.
    case untold
    /// Words that do not stand where the row says.
    case span
    /// What can be computed from other rows.
    case derived
    /// Full-text search against the sentences and titles it searches.
    case search
    /// The seeds against those of this program.
    case seeds
    /// A run that did not end.
    case run
  }

  /// How much it matters.
  public enum Weight: String, Sendable {
    /// An answer may be wrong or missing.
    case fault
    /// Worth knowing; every answer is right.
    case note
  }

  /// What was looked at.
  public let check: Check
  /// How much it matters.
  public let weight: Weight
  /// The table and rows, or the object.
  public let place: String
  /// How many rows are concerned; 1 for what is no row.
  public let rows: Int
  /// What is wrong.
  public let cause: String
  /// What to do about it.
  public let remedy: String

  init(
    _ check: Check, _ weight: Weight = .fault, at place: String, rows: Int = 1, cause: String,
    remedy: String
  ) {
    self.check = check
    self.weight = weight
    self.place = place
    self.rows = rows
    self.cause = cause
    self.remedy = remedy
  }

  /// Rows of a table by their keys, the first few of them named.
  init(
    _ check: Check, _ weight: Weight = .fault, in table: String, keys: [String], cause: String,
    remedy: String
  ) {
    let named = keys.prefix(Self.named).joined(separator: ", ")
    let more = keys.count > Self.named ? " and \(keys.count - Self.named) more" : ""
    self.init(
      check, weight, at: "\(table) \(named)\(more)", rows: keys.count, cause: cause, remedy: remedy)
  }

  /// The finding where a repair has been and left it: what it says helps, did not.
  var afterRepair: Finding {
    guard remedy == Self.repair else { return self }
    return Finding(check, weight, at: place, rows: rows, cause: cause, remedy: Self.restore)
  }

  /// How many rows are named one by one; arbitrary.
  private static let named = 5

  /// The remedy of whatever a repair mends.
  static let repair = "'chancery doctor --repair' mends it"

  /// The remedy of whatever it cannot.
  static let restore = "take it from a backup, or ingest the articles into a new database"
}
