internal import EventModel
internal import SQLite

/// Writes events with their tellings, and relations with their evidence.
struct EventWriter: ~Copyable {
  private let connection: Connection
  private let actors: ActorWriter
  private let insertEvent: Statement
  private let insertContext: Statement
  private let insertParticipant: Statement
  private let insertMention: Statement
  private let insertMentionParticipant: Statement
  private let insertRelation: Statement
  private let insertEvidence: Statement

  init(_ connection: Connection) throws {
    let actors = try ActorWriter(connection)
    let event = try connection.prepare(
      """
      INSERT INTO event (uid, type, mode, cameo, quad, score, modality, confidence, date_from,
        date_to, date_precision, date_basis, place, place_country)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
      """)
    let context = try connection.prepare(
      "INSERT OR IGNORE INTO event_context (event_id, context) VALUES (?1, ?2)")
    let participant = try connection.prepare(
      """
      INSERT INTO participant (event_id, role, position, actor_id, text)
      VALUES (?1, ?2, ?3, ?4, ?5)
      """)
    let mention = try connection.prepare(
      """
      INSERT INTO mention (uid, event_id, sentence_id, trigger, trigger_start, trigger_end, rule,
        run_id)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
      """)
    let mentionParticipant = try connection.prepare(
      """
      INSERT INTO mention_participant (mention_id, role, position, start, "end", text, actor_id,
        resolution)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
      """)
    let relation = try connection.prepare(
      """
      INSERT INTO relation (uid, predicate, subject_id, subject, object_id, object, modality,
        valid_from, valid_to, valid_precision, valid_basis)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
      """)
    let evidence = try connection.prepare(
      """
      INSERT INTO evidence (uid, relation_id, sentence_id, start, "end", rule, run_id)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """)
    self.connection = connection
    self.actors = actors
    insertEvent = event
    insertContext = context
    insertParticipant = participant
    insertMention = mention
    insertMentionParticipant = mentionParticipant
    insertRelation = relation
    insertEvidence = evidence
  }

  func insert(
    _ event: Event, document: String, sentences: [SourceSpan: Int64], run: RunID
  ) throws {
    let act = event.act
    let uid = uid(of: event.mention, act.type.rawValue, document)
    try insertEvent.run(
      uid, act.type.rawValue, act.mode?.rawValue, act.cameo?.rawValue,
      act.quad.rawValue, act.score, event.modality.rawValue,
      event.confidence, event.date.from?.description,
      event.date.to?.description, event.date.precision.rawValue,
      event.date.basis, event.place?.quotation.text, event.place?.country
    )
    let row = connection.lastInsertedRowID
    for context in act.contexts {
      try insertContext.run(row, context.rawValue)
    }
    for role in Role.allCases {
      for (position, participant) in event.mention.participants[role].enumerated() {
        let actor = try participant.actor.map { try actors.row(of: $0) }
        try insertParticipant.run(
          row, role.rawValue, position, actor,
          participant.quotation.text
        )
      }
    }
    for mention in [event.mention] + event.restatements {
      try insert(
        mention, of: row, uid: self.uid(of: mention, act.type.rawValue, document),
        sentences: sentences, run: run)
    }
  }

  private func insert(
    _ mention: EventMention, of event: Int64, uid: String, sentences: [SourceSpan: Int64],
    run: RunID
  ) throws {
    let trigger = mention.trigger
    try insertMention.run(
      uid, event, sentences[mention.sentence], trigger.text,
      trigger.span.start, trigger.span.end, mention.rule,
      run.number
    )
    let row = connection.lastInsertedRowID
    for role in Role.allCases {
      for (position, participant) in mention.participants[role].enumerated() {
        let span = participant.quotation.span
        let actor = try participant.actor.map { try actors.row(of: $0) }
        try insertMentionParticipant.run(
          row, role.rawValue, position, span.start, span.end,
          participant.quotation.text, actor, participant.resolution?.rawValue
        )
      }
    }
  }

  func insert(
    _ relation: Relation, document: String, sentences: [SourceSpan: Int64], run: RunID
  ) throws {
    let evidence = relation.evidence.span
    let uid = Fingerprint.uid(
      document, relation.predicate.rawValue, "\(evidence.start)", "\(evidence.end)",
      "\(relation.subject.quotation.span.start)", "\(relation.object.quotation.span.start)")
    let subject = try relation.subject.actor.map { try actors.row(of: $0) }
    let object = try relation.object.actor.map { try actors.row(of: $0) }
    try insertRelation.run(
      uid, relation.predicate.rawValue, subject,
      relation.subject.quotation.text, object, relation.object.quotation.text,
      relation.modality.rawValue, relation.valid.from?.description,
      relation.valid.to?.description, relation.valid.precision.rawValue,
      relation.valid.basis
    )
    let row = connection.lastInsertedRowID
    let sentence = sentences.first { $0.key.overlaps(evidence) }?.value
    try insertEvidence.run(
      uid, row, sentence, evidence.start, evidence.end,
      relation.rule, run.number
    )
  }

  private func uid(of mention: EventMention, _ type: String, _ document: String) -> String {
    Fingerprint.uid(
      document, type, mention.rule, "\(mention.trigger.span.start)", "\(mention.trigger.span.end)")
  }
}
