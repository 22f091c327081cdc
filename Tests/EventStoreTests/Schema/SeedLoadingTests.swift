import EventStore
import Foundation
import Ontology
import SQLite
import SampleStore
import TestSupport
import Testing

struct SeedLoadingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func everyCodeAndActorOfTheSeedsIsInTheDatabase() throws {
    let base = try SampleDatabase.base
    let database = try Database(SampleDatabase.empty(in: folder))
    #expect(try database.number("SELECT count(*) FROM event_type") == base.ontology.types.count)
    #expect(try database.number("SELECT count(*) FROM event_mode") == base.ontology.modes.count)
    #expect(try database.number("SELECT count(*) FROM cameo_code") == base.ontology.cameo.count)
    #expect(try database.number("SELECT count(*) FROM context") == base.ontology.contexts.count)
    #expect(try database.number("SELECT count(*) FROM predicate") == base.ontology.predicates.count)
    #expect(try database.number("SELECT count(*) FROM country") == base.actors.countries.count)
    #expect(try database.number("SELECT count(*) FROM actor") == base.actors.actors.count)
    #expect(try database.number("SELECT count(*) FROM office") == base.actors.offices.count)
    #expect(try database.number("SELECT count(*) FROM tenure") == base.actors.tenures.count)
    #expect(
      try database.number("SELECT count(*) FROM membership") == base.actors.memberships.count)
    #expect(try database.rows("SELECT sha256 FROM seed") == [[base.fingerprint]])
  }

  @Test func codesStayTextWithTheirZeros() throws {
    let database = try Database(SampleDatabase.empty(in: folder))
    #expect(
      try database.rows("SELECT code, typeof(code) FROM cameo_code WHERE code IN ('043', '43')")
        == [["043", "text"]])
  }

  @Test func theSameSeedsAreNotWrittenAgain() throws {
    let path = try SampleDatabase.filled(in: folder)
    let observer = try Database(path)
    let before = try observer.number("PRAGMA data_version")
    do { _ = try EventStore(path: path, base: SampleDatabase.base) }
    // Changes when another connection has committed: https://www.sqlite.org/pragma.html#pragma_data_version
    #expect(try observer.number("PRAGMA data_version") == before)
  }

  @Test func changedSeedsAreLoadedAndEventsStay() throws {
    let path = try SampleDatabase.filled(in: folder)
    let before = try Database(path).counts()
    let overlay = try TemporaryFolder()
    try overlay.write(
      """
      code\tname\tdescription\tsource
      verbal cooperation\tKind words\tWords.\tplover
      material cooperation\tMaterial cooperation\tDeeds.\tplover
      verbal conflict\tVerbal conflict\tWords.\tplover
      material conflict\tMaterial conflict\tDeeds.\tplover

      """, to: "ontology/quads.tsv")
    let changed = try KnowledgeBase(seeds: SeedLibrary(overlay: overlay.path))
    do { _ = try EventStore(path: path, base: changed) }
    let database = try Database(path)
    #expect(
      try database.rows("SELECT name FROM quad_class WHERE code = 'verbal cooperation'")
        == [["Kind words"]])
    #expect(try database.rows("SELECT sha256 FROM seed") == [[changed.fingerprint]])
    #expect(try database.counts() == before)
    #expect(try database.connection.foreignKeyCheck().isEmpty)
    #expect(try database.connection.integrityCheck().isEmpty)
  }
}
