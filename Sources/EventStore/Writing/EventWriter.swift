internal import EventModel
internal import SQLite

/// Writes events with their tellings; an act that another document told gets further mentions.
struct EventWriter: ~Copyable {
  private let connection: Connection
  private let actors: ActorWriter
  private let insertEvent: Statement
  private let insertContext: Statement
  private let insertParticipant: Statement
  private let insertMention: Statement
  private let insertMentionParticipant: Statement
  private let insertAttribution: Statement
  private let enterCalendar: Statement
  private let lookup: EventLookup
  private let counterparts: CounterpartLookup

  init(_ connection: Connection) throws {
    let actors = try ActorWriter(connection)
    let event = try connection.prepare(
      """
      INSERT INTO event (uid, type, mode, cameo, quad, score, modality, confidence, date_from,
        date_to, date_precision, date_basis, place, place_country, day_key)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
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
      INSERT INTO mention (event_id, sentence_id, trigger, trigger_start, trigger_end, rule, run_id,
        reason, copy_key)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
      """)
    let mentionParticipant = try connection.prepare(
      """
      INSERT INTO mention_participant (mention_id, role, position, start, "end", text, actor_id,
        resolution)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
      """)
    let attribution = try connection.prepare(
      """
      INSERT INTO attribution (mention_id, position, start, "end", text, actor_id, resolution)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """)
    let calendar = try connection.prepare(
      "INSERT INTO calendar SELECT * FROM calendar_entry WHERE event_id = ?1")
    let lookup = try EventLookup(connection)
    let counterparts = try CounterpartLookup(connection)
    self.connection = connection
    self.actors = actors
    insertEvent = event
    insertContext = context
    insertParticipant = participant
    insertMention = mention
    insertMentionParticipant = mentionParticipant
    insertAttribution = attribution
    enterCalendar = calendar
    self.lookup = lookup
    self.counterparts = counterparts
  }

  /// Writes an event of a document, or adds its mentions to the event another document told.
  func insert(_ event: Event, of document: StoredDocument, run: RunID) throws {
    if let (known, reason) = try known(event, in: document) {
      for mention in [event.mention] + event.restatements {
        try insert(mention, of: event, as: known, reason: reason, document, run: run)
      }
      return
    }
    let row = try insert(event, uid: uid(of: event, document))
    for mention in [event.mention] + event.restatements {
      try insert(mention, of: event, as: row, reason: mention.restates, document, run: run)
    }
  }

  /// The stored event that this one tells again, and why.
  private func known(
    _ event: Event, in document: StoredDocument
  ) throws -> (event: Int64, reason: RestatementReason)? {
    let mentions = [event.mention] + event.restatements
    for mention in mentions {
      for sentence in document.repeated?.sentences[mention.sentence] ?? [] {
        let found = try counterparts.event(
          toldIn: sentence, as: mention, of: event, notIn: document.row)
        if let found { return (found, .copiedArticle) }
      }
    }
    for mention in mentions {
      let found = try lookup.event(
        withCopyKey: document.copyKey(of: mention, in: event), notIn: document.row,
        from: event.date.from)
      if let found { return (found, .sameSentence) }
    }
    return try lookup.event(withDayKey: EventIdentity.dayKey(of: event), notIn: document.row)
      .map { ($0, .sameDay) }
  }

  private func insert(_ event: Event, uid: String) throws -> Int64 {
    let act = event.act
    try insertEvent.run(
      uid, act.type.rawValue, act.mode?.rawValue, act.cameo?.rawValue,
      act.quad.rawValue, act.score, event.modality.rawValue,
      event.confidence, event.date.from?.description,
      event.date.to?.description, event.date.precision.rawValue,
      event.date.basis, event.place?.quotation.text, event.place?.country,
      EventIdentity.dayKey(of: event)
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
    try enterCalendar.run(row)
    return row
  }

  private func insert(
    _ mention: EventMention, of event: Event, as row: Int64, reason: RestatementReason?,
    _ document: StoredDocument, run: RunID
  ) throws {
    let trigger = mention.trigger
    try insertMention.run(
      row, document.row(of: mention.sentence), trigger.text,
      trigger.span.start, trigger.span.end, mention.rule,
      run.number, reason?.rawValue, document.copyKey(of: mention, in: event)
    )
    let mentionRow = connection.lastInsertedRowID
    for role in Role.allCases {
      for (position, participant) in mention.participants[role].enumerated() {
        let span = participant.quotation.span
        let actor = try participant.actor.map { try actors.row(of: $0) }
        try insertMentionParticipant.run(
          mentionRow, role.rawValue, position, span.start, span.end,
          participant.quotation.text, actor, participant.resolution?.rawValue
        )
      }
    }
    for (position, speaker) in mention.attribution.enumerated() {
      let span = speaker.quotation.span
      try insertAttribution.run(
        mentionRow, position, span.start, span.end, speaker.quotation.text,
        try speaker.actor.map { try actors.row(of: $0) }, speaker.resolution?.rawValue)
    }
  }

  /// One word may tell several acts, of other parties or in another mood: both are part of the uid.
  private func uid(of event: Event, _ document: StoredDocument) -> String {
    let mention = event.mention
    let parties = Role.allCases.flatMap { role in
      mention.participants[role].map {
        "\(role.rawValue) \($0.quotation.span.start) \($0.actor?.id ?? "")"
      }
    }
    return Fingerprint.uid(
      document.uid, event.act.type.rawValue, event.modality.rawValue, mention.rule,
      "\(mention.trigger.span.start)", "\(mention.trigger.span.end)",
      parties.joined(separator: "\u{1F}"))
  }
}
