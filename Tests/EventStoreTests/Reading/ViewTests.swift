import SQLite
import SampleStore
import TestSupport
import Testing

/// The views for people who write SQL.
struct ViewTests {
  private let folder: TemporaryFolder
  private let database: Database

  init() throws {
    folder = try TemporaryFolder()
    database = try Database(SampleDatabase.filled(in: folder), .readWrite)
  }

  @Test func eventViewHasOneRowAnEventWithItsProof() throws {
    let rows = try database.rows(
      """
      SELECT event, type, coalesce(mode, '-'), source, target, place, trigger, rule, document,
        mentions FROM event_view ORDER BY event
      """)
    #expect(
      rows == [
        [
          "1", "SANCTION", "expel", "Venezuela", "Argentina (diplomat)", "NULL", "expelled",
          "expel/diplomat", "1", "1",
        ],
        [
          "2", "REJECT", "-", "Several observers", "Venezuela", "Asunción", "rejected", "reject",
          "1", "1",
        ],
        [
          "3", "CONSULT", "visit", "Javier Milei; Giorgia Meloni", "NULL", "Rome", "met", "meet",
          "2", "1",
        ],
        [
          "4", "SANCTION", "withdraw", "Colombia", "Argentina", "NULL", "recall",
          "recall/ambassador", "2", "1",
        ],
        ["5", "SANCTION", "withdraw", "Brazil", "anybody", "NULL", "expel", "expel", "2", "1"],
        [
          "6", "SUPPORT", "-", "Brazil; Argentina", "NULL", "NULL", "signed", "sign/treaty", "3",
          "2",
        ],
      ])
  }

  @Test func eventViewShowsTheSentenceThatWasToldFirst() throws {
    #expect(
      try database.rows("SELECT sentence FROM event_view WHERE event = 6")
        == [["Brazil and Argentina signed a treaty with Colombia as witness in May 2023."]])
  }

  @Test func dyadMonthCountsAssertedEventsOfKnownMonthsAndReciprocalOnesBothWays() throws {
    let rows = try database.rows("SELECT * FROM dyad_month ORDER BY source, target, month")
    #expect(
      rows == [
        ["ARG", "BRA", "2023-05", "verbal cooperation", "1", "5.0"],
        ["ARG", "ITA", "2024-02", "verbal cooperation", "1", "4.0"],
        ["BRA", "ARG", "2023-05", "verbal cooperation", "1", "5.0"],
        ["ITA", "ARG", "2024-02", "verbal cooperation", "1", "4.0"],
        ["VEN", "ARG", "2024-07", "material conflict", "1", "-5.5"],
      ])
  }

  @Test func dyadMonthWeighsAnEventOnceHoweverManyOfACountryTakePart() throws {
    // Two of Argentina in one event of score 5, one in another of score -5.5: the mean is of two.
    try database.connection.execute(
      """
      UPDATE event SET date_from = '2023-05-01', date_to = '2023-05-31', quad = 'verbal cooperation'
      WHERE id = 1;
      INSERT INTO participant (event_id, role, position, actor_id, text)
      SELECT 6, 'source', 2, id, 'Milei' FROM actor WHERE uid = 'person.javier-milei';
      UPDATE participant SET actor_id = (SELECT id FROM actor WHERE uid = 'BRA')
      WHERE event_id = 1 AND role = 'source';
      """)
    #expect(
      try database.rows("SELECT events, mean_score FROM dyad_month WHERE source = 'BRA'")
        == [["2", "-0.25"]])
  }

  @Test func actorViewHasOneRowForEachWhoTakesPart() throws {
    let rows = try database.rows(
      """
      SELECT uid, name, code, kind, country, as_source, as_target, events FROM actor_view
      ORDER BY uid
      """)
    #expect(
      rows == [
        ["ARG", "Argentina", "ARG", "country", "ARG", "1", "1", "2"],
        ["ARG.DIP", "Argentina (diplomat)", "ARGDIP", "government", "ARG", "0", "1", "1"],
        ["BRA", "Brazil", "BRA", "country", "BRA", "2", "0", "2"],
        ["COL", "Colombia", "COL", "country", "COL", "1", "0", "2"],
        ["VEN", "Venezuela", "VEN", "country", "VEN", "1", "1", "2"],
        ["person.giorgia-meloni", "Giorgia Meloni", "ITA", "person", "ITA", "1", "0", "1"],
        ["person.javier-milei", "Javier Milei", "ARG", "person", "ARG", "1", "0", "1"],
      ])
    #expect(
      try database.rows("SELECT names FROM actor_view WHERE uid = 'ARG'")[0][0]
        .contains("Argentine"))
  }
}
