public import SQLite

/// What keeps a database from being read or written, in the words of who has to do something about it.
///
/// SQLite's own words name the statement that failed; these name the file, the cause and the remedy.
public struct DatabaseFault: Error, Hashable, Sendable {
  /// The file and what is wrong with it.
  public let cause: String
  /// What to do.
  public let remedy: String

  /// Nil for an error that is no fault of the file, the disk or another program: wrong SQL, a limit.
  public init?(_ error: SQLiteError) {
    let file = error.file ?? "the database"
    switch error.code {
    case .full, .noRoomForJournal:
      cause = "\(file): the disk is full; what was stored before stays"
      remedy = "make room, and run the same command again"
    case .busy, .locked:
      cause =
        "\(file): another program is writing to it and did not end in the time that was waited"
      remedy = "let it end, then run the same command again"
    // A statement of a person's own that would write is refused as such.
    case .readOnly where error.sql == nil:
      cause = "\(file): the file or its folder may only be read"
      remedy = "ask for the right to write, or work on a copy ('chancery backup')"
    case .notADatabase:
      cause = "\(file): not an SQLite database"
      remedy = "name another file with --db"
    case .corrupt:
      cause = "\(file): damaged (\(error.message))"
      remedy = "'chancery doctor' says where; a backup has what it held before"
    case .inputOutput where !error.message.hasPrefix("cannot open"):
      cause = "\(file): the disk failed to read or write (SQLite \(error.code))"
      remedy = "look after the disk, then run 'chancery doctor'"
    case .cannotOpen, .inputOutput:
      cause = error.message
      remedy = "check the path and the rights"
    default: return nil
    }
  }
}

extension DatabaseFault: CustomStringConvertible {
  /// Place, cause and remedy.
  public var description: String { "\(cause); \(remedy)" }
}
