internal import SQLite

/// The pages of the file and its indexes, by SQLite's own check.
///
/// Reads all of the file.
struct FileCheck {
  /// How far what was found reaches.
  enum Extent {
    /// Nothing was found.
    case sound
    /// Indexes, which can be made anew from their tables, and rows that break a constraint.
    case indexes
    /// Pages: what stands in them cannot be trusted, and nothing else can be looked at.
    case pages
  }

  /// What was found.
  let findings: [Finding]
  /// How far it reaches.
  let extent: Extent

  init(_ connection: Connection, path: String) throws {
    let lines = try connection.integrityCheck()
    extent =
      lines.isEmpty ? .sound : lines.allSatisfy(Self.isWithinRows) ? .indexes : .pages
    let remedy =
      switch extent {
      case .sound, .indexes: Finding.restore
      case .pages: Self.rescue(path)
      }
    var findings = lines.prefix(Self.told).map { line in
      Finding(
        .file, at: path, cause: line, remedy: Self.isOfIndex(line) ? Finding.repair : remedy)
    }
    if lines.count > Self.told {
      findings.append(
        Finding(
          .file, at: path, rows: lines.count - Self.told, cause: "more of the same",
          remedy: lines.allSatisfy(Self.isOfIndex) ? Finding.repair : remedy))
    }
    self.findings = findings
  }

  /// Damage comes in hundreds of lines, of which a few tell as much; arbitrary.
  private static let told = 10

  /// A journal of another database makes a sound file look damaged: its pages are read instead.
  private static func rescue(_ path: String) -> String {
    let journal = Journal(of: path)
    let foreign =
      journal.isFilled
      ? "if \(journal.path) is not its own, move it away and look again; else " : ""
    return foreign + "restore a backup, or save what can be read with 'sqlite3 FILE .recover'"
  }

  /// `row 1 missing from index x`, `wrong # of entries in index x`, `non-unique entry in index x`.
  private static func isOfIndex(_ line: String) -> Bool {
    line.contains(" missing from index ") || line.contains(" entries in index ")
      || line.contains("non-unique entry in index ")
  }

  /// Those, and `CHECK constraint failed in x`, `NULL value in x.y`, `TEXT value in x.y`.
  private static func isWithinRows(_ line: String) -> Bool {
    isOfIndex(line) || line.contains(" constraint failed in ") || line.contains(" value in ")
  }
}
