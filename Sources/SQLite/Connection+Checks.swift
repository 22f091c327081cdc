extension Connection {
  /// What is wrong with the file, in SQLite's words; empty when it is sound.
  ///
  /// Reads all of the file. Damage that keeps SQLite from checking further is the last finding, not an error.
  /// https://www.sqlite.org/pragma.html#pragma_integrity_check
  public func integrityCheck() throws(SQLiteError) -> [String] {
    var findings: [String] = []
    do throws(SQLiteError) {
      let check = try prepare("PRAGMA integrity_check")
      while try check.step() {
        // Of damaged pages SQLite tells many in one text, under a heading.
        let lines = try check.text(0).split(separator: "\n").filter { !$0.hasPrefix("*** in ") }
        findings += lines.map { String($0) }
      }
    } catch {
      guard .corrupt ~= error.code else { throw error }
      findings.append(error.message)
    }
    return findings == ["ok"] ? [] : findings
  }

  /// The rows whose foreign keys lead nowhere; empty when there are none.
  /// https://www.sqlite.org/pragma.html#pragma_foreign_key_check
  public func foreignKeyCheck() throws(SQLiteError) -> [ForeignKeyViolation] {
    let check = try prepare("PRAGMA foreign_key_check")
    var violations: [ForeignKeyViolation] = []
    while try check.step() {
      violations.append(
        ForeignKeyViolation(
          table: try check.text(0), rowID: try check.optionalInt64(1),
          parent: try check.text(2), foreignKey: try check.int(3)))
    }
    return violations
  }

  /// The number an application keeps in the file, by custom that of its schema; 0 in a new one.
  public func userVersion() throws(SQLiteError) -> Int {
    let version = try prepare("PRAGMA user_version")
    return try version.step() ? try version.int(0) : 0
  }

  /// Sets the number of `userVersion()`; inside a transaction it is rolled back with the rest.
  public func setUserVersion(_ version: Int32) throws(SQLiteError) {
    // PRAGMA takes no parameters; a number needs no quoting.
    try execute("PRAGMA user_version = \(version)")
  }
}
