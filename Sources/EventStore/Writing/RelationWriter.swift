internal import EventModel
internal import SQLite
internal import Spelling

/// Writes relations with their evidence; a tie told again gets further evidence.
struct RelationWriter: ~Copyable {
  private let connection: Connection
  private let actors: ActorWriter
  private let find: Statement
  private let insertRelation: Statement
  private let insertEvidence: Statement

  init(_ connection: Connection) throws {
    let actors = try ActorWriter(connection)
    let find = try connection.prepare("SELECT id FROM relation WHERE uid = ?1")
    let relation = try connection.prepare(
      """
      INSERT INTO relation (uid, predicate, subject_id, subject, object_id, object, modality,
        valid_from, valid_to, valid_precision, valid_basis)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
      """)
    let evidence = try connection.prepare(
      """
      INSERT OR IGNORE INTO evidence (uid, relation_id, sentence_id, start, "end", rule, run_id)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """)
    self.connection = connection
    self.actors = actors
    self.find = find
    insertRelation = relation
    insertEvidence = evidence
  }

  func insert(_ relation: Relation, of document: StoredDocument, run: RunID) throws {
    let uid = uid(of: relation, in: document)
    let row = try row(of: uid) ?? insert(relation, uid: uid)
    let evidence = relation.evidence.span
    try insertEvidence.run(
      Fingerprint.uid(uid, document.uid, "\(evidence.start)", "\(evidence.end)"), row,
      document.row(ofSentenceAround: evidence), evidence.start, evidence.end, relation.rule,
      run.number
    )
  }

  private func row(of uid: String) throws -> Int64? {
    try find.bind(uid)
    let row = try find.step() ? find.int64(0) : nil
    find.reset()
    return row
  }

  private func insert(_ relation: Relation, uid: String) throws -> Int64 {
    let subject = try relation.subject.actor.map { try actors.row(of: $0) }
    let object = try relation.object.actor.map { try actors.row(of: $0) }
    try insertRelation.run(
      uid, relation.predicate.rawValue, subject,
      relation.subject.quotation.text, object, relation.object.quotation.text,
      relation.modality.rawValue, relation.valid.from?.description,
      relation.valid.to?.description, relation.valid.precision.rawValue,
      relation.valid.basis
    )
    return connection.lastInsertedRowID
  }

  /// The same for the same tie of the same actors over the same time, whichever document tells it;
  /// a side nobody knows is another one in each document.
  private func uid(of relation: Relation, in document: StoredDocument) -> String {
    func side(_ participant: Participant) -> String {
      participant.actor?.id ?? "\(document.uid) \(participant.quotation.text.folded)"
    }
    return Fingerprint.uid(
      relation.predicate.rawValue, side(relation.subject), side(relation.object),
      relation.modality.rawValue, relation.valid.from?.description ?? "",
      relation.valid.to?.description ?? "")
  }
}
