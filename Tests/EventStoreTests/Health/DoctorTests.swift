import Embedded
import EventStore
import Foundation
import SQLite
import SampleStore
import TestSupport
import Testing

struct DoctorTests {
  private let folder: TemporaryFolder
  private let path: String
  private let doctor: Doctor

  init() throws {
    folder = try TemporaryFolder()
    path = try SampleDatabase.filled(in: folder)
    doctor = Doctor(path: path, base: try SampleDatabase.base)
  }

  private func damage(_ sql: String) throws {
    let database = try Database(path, .readWrite)
    try database.connection.execute("PRAGMA foreign_keys = OFF;" + sql)
  }

  private func bytes() throws -> Data { try Data(contentsOf: URL(filePath: path)) }

  @Test func aSoundDatabaseHasNoFindingsAndIsLeftAsItWas() throws {
    let before = try bytes()
    #expect(try doctor.examine() == [])
    let (mended, left) = try doctor.repair()
    #expect(mended == [] && left == [])
    #expect(try bytes() == before)
    #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
  }

  @Test(arguments: Damage.all)
  func everyDamageIsFoundAndMendedOrSaidToBeLeft(damage: Damage) throws {
    try self.damage(damage.sql)
    let isThat: (Finding) -> Bool = {
      $0.check == damage.check && $0.place.hasPrefix(damage.place)
    }
    let before = try bytes()
    let finding = try #require(try doctor.examine().first(where: isThat))
    #expect(finding.remedy.contains("--repair") == damage.isMended)
    #expect(try bytes() == before)
    let (mended, left) = try doctor.repair()
    #expect(mended.contains(where: isThat) == damage.isMended)
    #expect(left.contains(where: isThat) == !damage.isMended)
    #expect(left.allSatisfy { !$0.remedy.contains("--repair") })
    if damage.isMended { #expect(left == []) }
    #expect(try Database(path).connection.integrityCheck() == [])
  }

  @Test func whatIsMendedIsAsItWasWhereItFollowsFromTheRest() throws {
    let wanted = try rows()
    try damage(
      """
      UPDATE sentence SET text = 'Nobody came.' WHERE id = 1;
      UPDATE mention SET trigger_start = trigger_start + 3, trigger_end = trigger_end + 3;
      INSERT INTO sentence_fts (sentence_fts) VALUES ('delete-all');
      UPDATE actor_name SET name_key = 'x';
      DELETE FROM tenure;
      DELETE FROM seed;
      """)
    #expect(try rows() != wanted)
    #expect(try doctor.repair().left == [])
    #expect(try rows() == wanted)
  }

  @Test func aRunThatWasCutOffIsNotedUntilTheSameCommandHasRunToItsEnd() throws {
    try damage("UPDATE run SET finished_at = NULL")
    let finding = try #require(try doctor.examine().first)
    #expect(finding.check == .run && finding.weight == .note)
    #expect(finding.place == "run 1")
    try damage(
      """
      INSERT INTO run (started_at, finished_at, version, arguments, seeds_sha256)
      SELECT started_at, started_at, version, arguments, seeds_sha256 FROM run
      """)
    #expect(try doctor.examine() == [])
  }

  @Test func anOlderSchemaIsBroughtUpToDate() throws {
    let path = folder.file("old.db")
    do {
      let old = try Database(path, .readWrite).connection
      let files = EmbeddedFile.files(under: "schema/").dropLast()
      for file in files { try old.execute(file.text) }
      try old.setUserVersion(Int32(files.count))
    }
    let doctor = Doctor(path: path, base: try SampleDatabase.base)
    #expect(try doctor.examine().map(\.check) == [.schema])
    #expect(try doctor.repair().left == [])
    _ = try EventReader(path: path)
  }

  @Test func aNewerSchemaIsNobodysToMend() throws {
    try damage("PRAGMA user_version = 99")
    let before = try bytes()
    #expect(throws: EventStoreError.self) { try doctor.repair() }
    #expect(try bytes() == before)
  }

  /// What the sample articles wrote, and what looks it up.
  private func rows() throws -> [[[String]]] {
    let database = try Database(path)
    return try [
      "SELECT id, start, \"end\", text FROM sentence", "SELECT * FROM mention",
      "SELECT rowid FROM sentence_fts WHERE sentence_fts MATCH 'diplomats' ORDER BY rowid",
      "SELECT name_key FROM actor_name ORDER BY id",
      "SELECT office_id, actor_id, valid_from, valid_to FROM tenure ORDER BY 1, 2, 3",
      "SELECT sha256 FROM seed",
    ].map { try database.rows($0) }
  }
}
