extension RowCheck {
  /// What nothing tells.
  ///
  /// Such an event is in no view and answers no question with a sentence.
  static let untold = [
    RowCheck(
      .untold, in: "event",
      where: "SELECT id FROM event WHERE id NOT IN (SELECT event_id FROM mention)",
      cause: "no sentence tells it",
      mending: [
        "DELETE FROM event_context WHERE event_id IN :broken",
        "DELETE FROM participant WHERE event_id IN :broken",
        "DELETE FROM event WHERE id IN :broken",
      ]),
    RowCheck(
      .untold, in: "relation",
      where: "SELECT id FROM relation WHERE id NOT IN (SELECT relation_id FROM evidence)",
      cause: "no sentence tells it", mending: ["DELETE FROM relation WHERE id IN :broken"]),
    RowCheck(
      .untold, .note, in: "actor",
      where: """
        SELECT id FROM actor AS a WHERE source IS NULL
          AND NOT EXISTS (SELECT 1 FROM participant WHERE actor_id = a.id)
          AND id NOT IN (SELECT actor_id FROM mention_participant WHERE actor_id IS NOT NULL)
          AND NOT EXISTS (SELECT 1 FROM attribution WHERE actor_id = a.id)
          AND NOT EXISTS (SELECT 1 FROM relation WHERE subject_id = a.id)
          AND NOT EXISTS (SELECT 1 FROM relation WHERE object_id = a.id)
          AND NOT EXISTS (SELECT 1 FROM judgement WHERE subject = 'actor' AND a.uid IN ("left", "right"))
        """,
      cause: "composed from a text, and nothing refers to it",
      mending: [
        "DELETE FROM actor_name WHERE actor_id IN :broken", "DELETE FROM actor WHERE id IN :broken",
      ]),
  ]

  /// What follows from other rows.
  static let derived = [
    RowCheck(
      .derived, in: "run",
      where: """
        SELECT id FROM run AS r WHERE finished_at IS NOT NULL AND (
          documents <> (SELECT count(*) FROM document WHERE run_id = r.id)
          OR rejects <> (SELECT count(*) FROM reject WHERE run_id = r.id))
        """,
      cause: "its counts are not those of its documents and rejects",
      mending: [
        """
        UPDATE run SET documents = (SELECT count(*) FROM document WHERE run_id = run.id),
          rejects = (SELECT count(*) FROM reject WHERE run_id = run.id) WHERE id IN :broken
        """
      ]),
    RowCheck(
      .derived, in: "calendar",
      where: """
        SELECT event_id FROM (
          SELECT * FROM (SELECT * FROM calendar EXCEPT SELECT * FROM calendar_entry)
          UNION ALL SELECT * FROM (SELECT * FROM calendar_entry EXCEPT SELECT * FROM calendar)
        ) GROUP BY event_id
        """,
      cause: "the days of an event are not those of the event and its participants",
      mending: [
        "DELETE FROM calendar WHERE event_id IN :broken",
        "INSERT INTO calendar SELECT * FROM calendar_entry WHERE event_id IN :broken",
      ]),
    RowCheck(
      .run, .note, in: "run",
      where: """
        SELECT id FROM run AS r WHERE finished_at IS NULL AND NOT EXISTS (
          SELECT 1 FROM run AS later WHERE later.id > r.id AND later.arguments = r.arguments
            AND later.finished_at IS NOT NULL)
        """,
      cause: "still running, or cut off; what it stored is whole",
      remedy: "the same command goes on where it stopped"),
  ]
}
