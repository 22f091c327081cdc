import EventStore
import Testing

/// Something done to the rows of a sound database, and what a doctor says of it.
struct Damage: Sendable, CustomTestStringConvertible {
  let sql: String
  let check: Finding.Check
  /// The beginning of the finding's place.
  let place: String
  let isMended: Bool
  var testDescription: String { sql }

  init(_ sql: String, _ check: Finding.Check, _ place: String, isMended: Bool = true) {
    self.sql = sql
    self.check = check
    self.place = place
    self.isMended = isMended
  }

  static let all = [
    Damage("DELETE FROM event WHERE id = 1", .orphan, "mention 1"),
    Damage("DELETE FROM event WHERE id = 1", .orphan, "participant 1"),
    Damage("DELETE FROM sentence WHERE id = 2", .orphan, "mention "),
    Damage("DELETE FROM document WHERE id = 1", .orphan, "sentence "),
    Damage("DELETE FROM mention WHERE id = 1", .orphan, "mention_participant "),
    Damage("DELETE FROM mention WHERE id = 1", .untold, "event 1"),
    Damage("DELETE FROM actor WHERE uid = 'VEN'", .orphan, "participant "),
    Damage("DELETE FROM actor WHERE uid = 'VEN'", .orphan, "mention_participant "),
    Damage("DELETE FROM office WHERE id = 1", .orphan, "tenure "),
    Damage("DELETE FROM event_type WHERE code = 'SANCTION'", .orphan, "event "),
    Damage("DELETE FROM country WHERE code = 'PER'", .orphan, "actor "),
    Damage("DELETE FROM run", .orphan, "document ", isMended: false),
    Damage("DELETE FROM evidence", .untold, "relation 1"),
    Damage(
      "INSERT INTO actor (uid, name, code, kind) VALUES ('x', 'X', 'X', 'person')", .untold,
      "actor "),
    Damage("UPDATE run SET documents = 77", .derived, "run 1"),
    Damage("UPDATE run SET rejects = 77", .derived, "run 1"),
    Damage("DELETE FROM calendar WHERE event_id = 1", .derived, "calendar 1"),
    Damage(
      "UPDATE calendar SET first_day = '1999-01-01' WHERE event_id = 1", .derived, "calendar 1"),
    Damage("UPDATE actor_name SET name_key = 'x' WHERE id = 7", .derived, "actor_name 7"),
    Damage("UPDATE document SET text = 'Well. ' || text WHERE id = 1", .span, "sentence "),
    Damage("UPDATE sentence SET start = start + 1 WHERE id = 1", .span, "sentence 1"),
    Damage("UPDATE sentence SET text = 'Nobody came.' WHERE id = 1", .span, "sentence 1"),
    Damage(
      "UPDATE document SET text = replace(text, 'e', 'é') WHERE id = 1", .span, "sentence ",
      isMended: false),
    Damage(
      "UPDATE mention SET trigger_start = 999998, trigger_end = 999999 WHERE id = 1", .span,
      "mention 1"),
    Damage(
      "UPDATE mention SET trigger = 'danced' WHERE id = 1", .span, "mention 1", isMended: false),
    Damage(
      "UPDATE mention_participant SET text = 'Atlantis' WHERE id = 1", .span,
      "mention_participant 1", isMended: false),
    Damage(
      "UPDATE evidence SET \"end\" = 999999 WHERE id = 1", .span, "evidence 1", isMended: false),
    Damage(
      "INSERT INTO sentence_fts (sentence_fts) VALUES ('delete-all')", .search, "sentence_fts"),
    Damage(
      "INSERT INTO document_fts (document_fts) VALUES ('delete-all')", .search, "document_fts"),
    Damage("DROP TRIGGER sentence_updated", .schema, "trigger sentence_updated"),
    Damage("DROP INDEX event_by_date", .schema, "index event_by_date"),
    Damage("DROP VIEW event_view", .schema, "view event_view"),
    Damage("DROP TABLE judgement", .schema, "table judgement", isMended: false),
    Damage("UPDATE seed SET sha256 = 'x'", .seeds, "seed"),
  ]
}
