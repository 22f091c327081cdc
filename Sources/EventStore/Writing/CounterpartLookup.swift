internal import EventModel
internal import SQLite

/// Finds the event that the repeated document tells in the sentence which a copy's sentence answers.
///
/// The copy is one telling more of the same act, even where its day, its place or a party's name is
/// read otherwise; type, modality and the parties that both know must agree.
struct CounterpartLookup: ~Copyable {
  private let findTellings: Statement
  private let findParties: Statement

  init(_ connection: Connection) throws {
    let tellings = try connection.prepare(
      """
      SELECT m.id, m.event_id, m.trigger FROM mention AS m JOIN event AS e ON e.id = m.event_id
      WHERE m.sentence_id = ?1 AND e.type = ?2 AND e.modality = ?3
        AND (e.mode IS NULL OR ?4 IS NULL OR e.mode = ?4)
        AND NOT EXISTS (
          SELECT 1 FROM mention AS n JOIN sentence AS s ON s.id = n.sentence_id
          WHERE n.event_id = e.id AND s.document_id = ?5)
      ORDER BY m.id
      """)
    let parties = try connection.prepare(
      """
      SELECT p.role, a.uid FROM mention_participant AS p JOIN actor AS a ON a.id = p.actor_id
      WHERE p.mention_id = ?1
      """)
    findTellings = tellings
    findParties = parties
  }

  /// The event told in a sentence of another document that a mention agrees with best, the first of
  /// equals; none that the document tells already.
  func event(
    toldIn sentence: Int64, as mention: EventMention, of event: Event, notIn document: Int64
  ) throws -> Int64? {
    try findTellings.bind(
      sentence, event.act.type.rawValue, event.modality.rawValue, event.act.mode?.rawValue, document
    )
    var tellings: [(row: Int64, event: Int64, isSameWord: Bool)] = []
    while try findTellings.step() {
      tellings.append(
        (
          try findTellings.int64(0), try findTellings.int64(1),
          try findTellings.text(2) == mention.trigger.text
        ))
    }
    var best: (event: Int64, agreement: Int)?
    for telling in tellings {
      guard let shared = try agreement(of: mention.participants, with: telling.row),
        shared > 0 || telling.isSameWord
      else { continue }
      let agreement = shared * 2 + (telling.isSameWord ? 1 : 0)
      if agreement > best?.agreement ?? -1 { best = (telling.event, agreement) }
    }
    return best?.event
  }

  /// How many parties both know in the same role; nil where a role has known ones on both sides and
  /// none in common.
  private func agreement(of participants: Participants, with mention: Int64) throws -> Int? {
    try findParties.bind(mention)
    var known: [String: Set<String>] = [:]
    while try findParties.step() {
      known[try findParties.text(0), default: []].insert(try findParties.text(1))
    }
    var shared = 0
    for role in Role.allCases {
      let ours = Set(participants[role].compactMap { $0.actor?.id })
      let theirs = known[role.rawValue] ?? []
      if ours.isEmpty || theirs.isEmpty { continue }
      let common = ours.intersection(theirs).count
      guard common > 0 else { return nil }
      shared += common
    }
    return shared
  }
}
