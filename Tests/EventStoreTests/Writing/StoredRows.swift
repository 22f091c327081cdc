/// Every column that storing writes, with the numbers of seed actors replaced by their uids, which
/// do not change when the seeds grow.
enum StoredRows {
  static let queries: [(title: String, sql: String)] = [
    (
      "run",
      """
      SELECT id, started_at, finished_at IS NOT NULL AS finished, version, arguments,
        length(seeds_sha256) AS seeds_length, model_sha256, documents, duplicates, rejects
      FROM run ORDER BY id
      """
    ),
    ("reject", "SELECT id, run_id, path, line, reason, message FROM reject ORDER BY id"),
    (
      "document",
      """
      SELECT id, uid, title, outlet, author, published_from, published_to, published_precision,
        published_basis, language, url, path, line, external_id, format, encoding, sha256, text,
        duplicate_of, run_id
      FROM document ORDER BY id
      """
    ),
    (
      "sentence",
      "SELECT id, document_id, position, kind, start, \"end\", text FROM sentence ORDER BY id"
    ),
    (
      "event",
      """
      SELECT id, uid, type, mode, cameo, quad, score, modality, confidence, date_from, date_to,
        date_precision, date_basis, place, place_country, day_key
      FROM event ORDER BY id
      """
    ),
    ("event_context", "SELECT event_id, context FROM event_context ORDER BY event_id, context"),
    (
      "participant",
      """
      SELECT p.id, p.event_id, p.role, p.position, a.uid AS actor, p.text
      FROM participant AS p LEFT JOIN actor AS a ON a.id = p.actor_id ORDER BY p.id
      """
    ),
    (
      "mention",
      """
      SELECT id, event_id, sentence_id, trigger, trigger_start, trigger_end, rule, run_id, reason,
        copy_key
      FROM mention ORDER BY id
      """
    ),
    (
      "mention_participant",
      """
      SELECT p.id, p.mention_id, p.role, p.position, p.start, p."end", p.text, a.uid AS actor,
        p.resolution
      FROM mention_participant AS p LEFT JOIN actor AS a ON a.id = p.actor_id ORDER BY p.id
      """
    ),
    (
      "relation",
      """
      SELECT r.id, r.uid, r.predicate, s.uid AS subject_actor, r.subject, o.uid AS object_actor,
        r.object, r.modality, r.valid_from, r.valid_to, r.valid_precision, r.valid_basis
      FROM relation AS r LEFT JOIN actor AS s ON s.id = r.subject_id
      LEFT JOIN actor AS o ON o.id = r.object_id ORDER BY r.id
      """
    ),
    (
      "evidence",
      """
      SELECT id, uid, relation_id, sentence_id, start, "end", rule, run_id FROM evidence ORDER BY id
      """
    ),
  ]
}
