import SQLite
import SampleStore
import TestSupport
import Testing

/// What the schema itself refuses, whoever writes.
struct ConstraintTests {
  /// A change that must not be, and the constraint that refuses it.
  struct Refusal: Sendable, CustomTestStringConvertible {
    let sql: String
    let code: ResultCode
    var testDescription: String { sql }

    init(_ sql: String, _ code: ResultCode) {
      self.sql = sql
      self.code = code
    }

    static let all: [Refusal] = [
      Refusal("UPDATE event SET date_to = '2024-12-32' WHERE id = 1", .constraintCheck),
      Refusal("UPDATE event SET date_from = '2024-02-31' WHERE id = 1", .constraintCheck),
      Refusal("UPDATE event SET date_from = '2024-2-3' WHERE id = 1", .constraintCheck),
      Refusal("UPDATE event SET date_from = '2024' WHERE id = 1", .constraintCheck),
      Refusal(
        "UPDATE event SET date_from = '2024-07-30', date_to = '2024-07-29' WHERE id = 1",
        .constraintCheck),
      Refusal("UPDATE event SET date_from = NULL, date_to = NULL WHERE id = 1", .constraintCheck),
      Refusal("UPDATE event SET date_precision = 'week' WHERE id = 1", .constraintCheck),
      Refusal("UPDATE event SET date_precision = 'unknown' WHERE id = 1", .constraintCheck),
      Refusal("UPDATE event SET modality = 'certain' WHERE id = 1", .constraintCheck),
      Refusal("UPDATE event SET score = 10.5 WHERE id = 1", .constraintCheck),
      Refusal("UPDATE event SET confidence = 1.01 WHERE id = 1", .constraintCheck),
      Refusal("UPDATE event SET uid = 'x' WHERE id = 1", .constraintCheck),
      Refusal("UPDATE event SET type = 'DANCE', mode = NULL WHERE id = 1", .constraintForeignKey),
      Refusal("UPDATE event SET mode = 'dance' WHERE id = 1", .constraintForeignKey),
      Refusal("UPDATE event SET mode = 'visit' WHERE type = 'SANCTION'", .constraintForeignKey),
      Refusal("UPDATE event SET cameo = '43' WHERE id = 1", .constraintForeignKey),
      Refusal("UPDATE event SET quad = 'peace' WHERE id = 1", .constraintForeignKey),
      Refusal("UPDATE event SET place_country = 'XQX' WHERE id = 1", .constraintForeignKey),
      Refusal("UPDATE event SET type = NULL WHERE id = 1", .constraintNotNull),
      Refusal("UPDATE event SET score = 'high' WHERE id = 1", .constraintDataType),
      Refusal(
        "UPDATE event_context SET context = 'weather' WHERE event_id = 1", .constraintForeignKey),
      Refusal("UPDATE document SET published_from = '2023-02-29' WHERE id = 1", .constraintCheck),
      Refusal("UPDATE document SET sha256 = 'short' WHERE id = 1", .constraintCheck),
      Refusal(
        "UPDATE document SET uid = (SELECT uid FROM document WHERE id = 2) WHERE id = 1",
        .constraintUnique),
      Refusal("UPDATE sentence SET kind = 'verse' WHERE id = 1", .constraintCheck),
      Refusal("UPDATE sentence SET \"end\" = start WHERE id = 1", .constraintCheck),
      Refusal("UPDATE participant SET role = 'victim' WHERE id = 1", .constraintCheck),
      Refusal("UPDATE participant SET actor_id = -1 WHERE id = 1", .constraintForeignKey),
      Refusal("UPDATE mention_participant SET actor_id = NULL WHERE id = 1", .constraintCheck),
      Refusal("UPDATE mention_participant SET resolution = 'guess' WHERE id = 1", .constraintCheck),
      Refusal("UPDATE mention SET sentence_id = -1 WHERE id = 1", .constraintForeignKey),
      Refusal("UPDATE tenure SET valid_from = '2024-02-31' WHERE id = 1", .constraintCheck),
      Refusal("UPDATE relation SET predicate = 'friend_of' WHERE id = 1", .constraintForeignKey),
      Refusal("UPDATE country SET code = 'arg' WHERE code = 'ARG'", .constraintCheck),
      Refusal("DELETE FROM document WHERE id = 1", .constraintForeignKey),
      Refusal("DELETE FROM actor WHERE uid = 'VEN'", .constraintForeignKey),
      Refusal("UPDATE run SET arguments = 'ingest .' WHERE id = 1", .constraintCheck),
    ]
  }

  @Test(arguments: Refusal.all)
  func whatCannotBeIsRefusedByItsConstraint(refusal: Refusal) throws {
    let folder = try TemporaryFolder()
    let path = try SampleDatabase.filled(in: folder)
    let connection = try Database(path, .readWrite).connection
    let error = #expect(throws: SQLiteError.self) { try connection.execute(refusal.sql) }
    #expect(error?.code == refusal.code)
  }

  @Test func theSamplesBreakNoConstraint() throws {
    let folder = try TemporaryFolder()
    let connection = try Database(SampleDatabase.filled(in: folder)).connection
    #expect(try connection.integrityCheck().isEmpty)
    #expect(try connection.foreignKeyCheck().isEmpty)
  }
}
