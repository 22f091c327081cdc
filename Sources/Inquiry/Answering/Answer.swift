public import EventModel
public import EventStore

/// What a question comes to: how it was understood, the query, and what it leaves out.
public struct Answer: Hashable, Sendable {
  /// How the question was understood, in one line.
  public let understanding: String
  /// The query that answers it; the flags of `events` can make the same.
  public let query: EventQuery
  /// How many events answer it, whatever the limit.
  public let total: Int
  /// How many more there are of each modality that is not shown.
  public let leftOut: [Modality: Int]

  /// What was left out and how to see it, in one line; nil when nothing was.
  public var omission: String? {
    let parts = Modality.allCases.compactMap { modality in
      leftOut[modality].map { "\($0) \(modality.rawValue)" }
    }
    guard !parts.isEmpty else { return nil }
    return "left out: \(parts.joined(separator: ", ")) (add --modality all)"
  }
}

/// Answers questions from one database.
public struct Inquirer {
  private let reader: EventReader
  private let lookup: ActorLookup

  /// Answers from a database.
  public init(_ reader: EventReader) {
    self.reader = reader
    lookup = ActorLookup(reader)
  }

  /// Understands a question and counts its answers; the rows come from `EventReader.events`.
  ///
  /// - Parameter modalities: what may be shown; empty for all.
  /// - Throws: `InquiryError` for a question or a name that is not understood.
  public func answer(
    _ text: String, modalities: [Modality] = EventQuery.factual, limit: Int? = nil
  ) throws -> Answer {
    guard let question = Question(text) else { throw InquiryError.notUnderstood(text) }
    var query = EventQuery(
      modalities: modalities, from: question.time.from, to: question.time.to, limit: limit)
    let what: String
    switch question.form {
    case .involving(let name):
      let actor = try lookup.actor(named: name)
      query.involving = [ActorLookup.selector(actor)]
      what = "events where \(described(actor)) takes part"
    case .between(let left, let right):
      let actors = try parties(left, right)
      query.involving = actors.map(ActorLookup.selector)
      what = "events between \(actors.map(described).joined(separator: " and "))"
    case .doings(let source, let target):
      let actor = try lookup.actor(named: source)
      query.source = ActorLookup.selector(actor)
      let receiver = try target.map { try lookup.actor(named: $0) }
      query.target = receiver.map(ActorLookup.selector)
      what =
        "events where \(described(actor)) acts"
        + (receiver.map { " on \(described($0))" } ?? "")
    case .sufferings(let name):
      let actor = try lookup.actor(named: name)
      query.target = ActorLookup.selector(actor)
      what = "events where \(described(actor)) is acted on"
    }
    return try answer(query, what: "\(what), \(question.time)")
  }

  /// Counts the answers to a query that flags have made.
  public func answer(_ query: EventQuery, what: String) throws -> Answer {
    var all = query
    all.modalities = []
    let counts = try reader.count(all)
    let shown = query.modalities.isEmpty ? Modality.allCases : query.modalities
    let total = shown.compactMap { counts[$0] }.reduce(0, +)
    return Answer(
      understanding: "\(what): \(total)", query: query, total: total,
      leftOut: counts.filter { !shown.contains($0.key) })
  }

  /// The two sides of "between X and Y", whose names may hold an "and" too: "Trinidad and Tobago".
  ///
  /// - Throws: what is wrong with the names as divided at the first "and", if no division has two
  ///   that are known.
  private func parties(_ left: String, _ right: String) throws -> [ActorRow] {
    let words = "\(left) and \(right)".split(separator: " ")
    var failure: InquiryError?
    for joint in words.indices.dropFirst().dropLast() where words[joint].lowercased() == "and" {
      do {
        return try [words[..<joint], words[(joint + 1)...]].map {
          try lookup.actor(named: $0.joined(separator: " "))
        }
      } catch let error as InquiryError {
        guard case .unknownActor = error else { throw error }
        failure = failure ?? error
      }
    }
    throw failure ?? .notUnderstood("events between \(left) and \(right)")
  }

  private func described(_ actor: ActorRow) -> String {
    actor.kind == "country"
      ? "\(actor.name) (\(actor.code), with its government, forces and people)"
      : "\(actor.name) (\(actor.uid))"
  }
}
