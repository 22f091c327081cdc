internal import CSQLite

/// The codes a caller may want to tell apart.
extension ResultCode {
  /// A mistake in the SQL, or another error without a code of its own.
  public static let error = ResultCode(rawValue: SQLITE_ERROR)

  /// Another connection holds the lock, and held it for the whole busy timeout.
  public static let busy = ResultCode(rawValue: SQLITE_BUSY)

  /// A reader wished to write, but another connection has written since it began to read.
  public static let busySnapshot = ResultCode(SQLITE_BUSY, extension: 2)

  /// This same connection holds the lock: a query still being stepped, or a shared cache.
  public static let locked = ResultCode(rawValue: SQLITE_LOCKED)

  /// The database, the file or the directory of the file may not be written.
  public static let readOnly = ResultCode(rawValue: SQLITE_READONLY)

  /// Stopped by an interrupt; also matches `deadlineExceeded` and `rowLimitExceeded`.
  public static let interrupted = ResultCode(rawValue: SQLITE_INTERRUPT)

  /// The disk failed to read or write.
  public static let inputOutput = ResultCode(rawValue: SQLITE_IOERR)

  /// The file is damaged.
  public static let corrupt = ResultCode(rawValue: SQLITE_CORRUPT)

  /// The disk, or the database's `max_page_count`, is full.
  public static let full = ResultCode(rawValue: SQLITE_FULL)

  /// The disk has no room for the index of the journal, without which WAL mode cannot even read.
  public static let noRoomForJournal = ResultCode(SQLITE_IOERR, extension: 19)

  /// The file cannot be opened: missing, a directory, or forbidden.
  public static let cannotOpen = ResultCode(rawValue: SQLITE_CANTOPEN)

  /// A text, a blob, a row or the SQL is longer than the limit.
  public static let tooBig = ResultCode(rawValue: SQLITE_TOOBIG)

  /// A value is not of the type asked for, or cannot be stored as what it is.
  public static let mismatch = ResultCode(rawValue: SQLITE_MISMATCH)

  /// The module was used against its rules: a missing binding, a statement still being stepped.
  public static let misuse = ResultCode(rawValue: SQLITE_MISUSE)

  /// There is no parameter of that number or name.
  public static let range = ResultCode(rawValue: SQLITE_RANGE)

  /// The file is not an SQLite database.
  public static let notADatabase = ResultCode(rawValue: SQLITE_NOTADB)
}

/// The constraints, by kind.
extension ResultCode {
  /// Any constraint.
  public static let constraint = ResultCode(rawValue: SQLITE_CONSTRAINT)

  /// A CHECK.
  public static let constraintCheck = ResultCode(SQLITE_CONSTRAINT, extension: 1)

  /// A FOREIGN KEY.
  public static let constraintForeignKey = ResultCode(SQLITE_CONSTRAINT, extension: 3)

  /// A NOT NULL.
  public static let constraintNotNull = ResultCode(SQLITE_CONSTRAINT, extension: 5)

  /// A PRIMARY KEY other than a row number.
  public static let constraintPrimaryKey = ResultCode(SQLITE_CONSTRAINT, extension: 6)

  /// A RAISE in a trigger.
  public static let constraintTrigger = ResultCode(SQLITE_CONSTRAINT, extension: 7)

  /// A UNIQUE.
  public static let constraintUnique = ResultCode(SQLITE_CONSTRAINT, extension: 8)

  /// A row number that exists already.
  public static let constraintRowID = ResultCode(SQLITE_CONSTRAINT, extension: 10)

  /// A column's type in a STRICT table.
  public static let constraintDataType = ResultCode(SQLITE_CONSTRAINT, extension: 12)
}

/// Codes that are this module's own, for limits SQLite does not know. They extend `interrupted`
/// by numbers far above those SQLite gives out.
extension ResultCode {
  /// The time of `Connection.withLimits` has passed.
  public static let deadlineExceeded = ResultCode(SQLITE_INTERRUPT, extension: 0x7F)

  /// There were more rows than `Connection.withLimits` allows.
  public static let rowLimitExceeded = ResultCode(SQLITE_INTERRUPT, extension: 0x7E)
}
