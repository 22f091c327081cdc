public import EventModel
public import EventStore
public import Ontology

/// Answers questions from one database.
///
/// The grammar is read with the first question in words and kept for the next.
public final class Inquirer {
  let reader: EventReader
  private let seeds: SeedLibrary
  private var readLexicon: QuestionLexicon?

  /// Answers from a database, with the words of these seeds.
  public init(_ reader: EventReader, seeds: SeedLibrary = SeedLibrary()) {
    self.reader = reader
    self.seeds = seeds
  }

  /// The words of the grammar.
  var lexicon: QuestionLexicon {
    get throws {
      let lexicon = try readLexicon ?? QuestionLexicon(seeds: seeds)
      readLexicon = lexicon
      return lexicon
    }
  }

  /// Understands a question and counts its answers; the rows come from `EventReader`.
  ///
  /// - Parameters:
  ///   - today: the day from which "last month" is counted.
  ///   - modalities: what may be shown, whatever the question says; empty for all.
  ///   - limit: how many rows may be shown, whatever the question says.
  ///   - most: how many where neither the limit nor the question says.
  /// - Throws: `InquiryError` for a question or a name that is not understood.
  public func answer(
    _ text: String, today: CalendarDay, modalities: [Modality]? = nil, limit: Int? = nil,
    atMost most: Int? = nil
  ) throws -> Answer {
    var understood = try QuestionReader(reader, lexicon: lexicon, today: today).read(text)
    if let modalities { understood.query.modalities = modalities }
    understood.query.limit = limit ?? understood.query.limit
    let words = try self.words(understood.query, names: understood.names)
    understood.query.limit = understood.query.limit ?? most
    return try answer(understood, in: words)
  }

  /// Counts the answers to a query that flags have made.
  public func answer(_ query: Query) throws -> Answer {
    let names = try self.names(query)
    return try answer(
      Understanding(query: query, names: names, notes: []), in: words(query, names: names))
  }

  private func words(_ query: Query, names: [ActorSelector: String]) throws -> String {
    try QueryWords(query, names: names, acts: ActWords(query, seeds: seeds)).text
  }

  /// The names of the actors that flags have given by their identifiers.
  private func names(_ query: Query) throws -> [ActorSelector: String] {
    var names: [ActorSelector: String] = [:]
    for selector in query.actors {
      names[selector] = try reader.actors(named: selector.description).first?.actor.name
    }
    return names
  }

  private func answer(_ understood: Understanding, in words: String) throws -> Answer {
    let query = understood.query
    let counts: [Modality: Int]
    var isCutShort = false
    var inBase = ""
    var baseTotal = 0
    switch query {
    case .events(var events, .count):
      events.modalities = []
      counts = try reader.count(events)
    case .events(let events, _), .timeline(let events, _):
      let count = try reader.countForPeople(events)
      (counts, isCutShort) = (count.modalities, count.isCutShort)
    case .relations(var relations):
      relations = try told(relations)
      relations.modalities = []
      counts = try reader.count(relations)
      baseTotal = try base(relations).count
      inBase = " in the texts, \(baseTotal) in the base"
    }
    let shown = query.modalities.isEmpty ? Modality.allCases : query.modalities
    let total = shown.compactMap { counts[$0] }.reduce(0, +)
    return Answer(
      understanding: "\(words): \(isCutShort ? "more than " : "")\(total)\(inBase)",
      notes: understood.notes, query: query, total: total + baseTotal, isCutShort: isCutShort,
      leftOut: counts.filter { !shown.contains($0.key) }, undated: try undated(query))
  }

  /// What answers but for having no date, where a time is asked for.
  private func undated(_ query: Query) throws -> EventCount {
    switch query {
    case .events(let events, _), .timeline(let events, _):
      if events.from != nil || events.to != nil { return try reader.countUndated(events) }
    case .relations: break
    }
    return EventCount(modalities: [:], isCutShort: false)
  }
}

@available(*, unavailable)
extension Inquirer: Sendable {}
