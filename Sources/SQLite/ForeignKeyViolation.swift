/// A row that refers to a row that does not exist.
public struct ForeignKeyViolation: Hashable, Sendable {
  /// The table of the row.
  public let table: String

  /// The row's number; nil in a table WITHOUT ROWID.
  public let rowID: Int64?

  /// The table that lacks the row referred to.
  public let parent: String

  /// Which of the table's foreign keys, numbered as by PRAGMA foreign_key_list.
  public let foreignKey: Int
}
