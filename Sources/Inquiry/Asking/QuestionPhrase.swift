internal import EventModel
internal import EventStore
internal import Ontology

/// A stretch of a question and what it is to the grammar.
struct QuestionPhrase {
  /// What a question word asks for.
  enum Ask: String {
    case who, whom, what, when, `where`, count, document, list
  }

  /// How a preposition ties an actor to an act.
  enum Preposition: String {
    case source, target, on, between, with, involving, about, of, place
  }

  /// What a phrase is.
  enum Content {
    /// A question word; the kind of actor it asks for, if it is one.
    case ask(Ask, kind: String?)
    /// A form of "to be", which makes a passive.
    case be
    /// "did", "has".
    case auxiliary
    /// "will", "plans to".
    case future
    /// An act of no kind in particular: "do", "happened".
    case anyAct
    /// A preposition.
    case preposition(Preposition)
    /// "and", "or".
    case and
    /// "events", "everything".
    case events
    /// A polarity.
    case quads([QuadClass])
    /// A modality; empty for all.
    case modality([Modality])
    /// "latest", "first".
    case order(EventQuery.Order)
    /// A number.
    case number(Int)
    /// "countries", "leaders": whoever takes part; the kind of actor, if it is one.
    case party(kind: String?)
    /// "timeline".
    case timeline
    /// "by month".
    case period(EventReader.Period)
    /// "say", "statements": acts of words.
    case speech([QuadClass])
    /// "reports that".
    case report
    /// A part of a state or society: "army".
    case role(sector: String)
    /// What the grammar passes over.
    case filler
    /// An act.
    case act(ActPhrase)
    /// A lasting tie or an office.
    case tie(TiePhrase)
    /// Somebody.
    case actor(ActorPhrase)
    /// A time.
    case time(TimeFrame)
    /// A year counted from when the actor took office.
    case officeYear(Int)
    /// A word that nothing knows.
    case unknown
  }

  /// What it is.
  let content: Content
  /// Its words.
  let words: ArraySlice<QuestionWord>

  /// Its words as typed.
  var text: String { words.map(\.text).joined(separator: " ") }

  /// Whether it owns what follows.
  var isPossessive: Bool { words.last?.isPossessive ?? false }
}

extension QuestionPhrase.Content {
  /// Reads a row of `seeds/questions/words.tsv`.
  init(word row: SeedTable.Row) throws(SeedError) {
    let name = try row.required("class")
    let value = row["value"]
    let content: QuestionPhrase.Content?
    switch name {
    case "ask":
      // "who country": who, among countries.
      let parts = value.split(separator: " ").map(String.init)
      content = parts.first.flatMap(QuestionPhrase.Ask.init).map {
        .ask($0, kind: parts.dropFirst().first)
      }
    case "be": content = .be
    case "auxiliary": content = value == "future" ? .future : .auxiliary
    case "general": content = .anyAct
    case "preposition":
      content = QuestionPhrase.Preposition(rawValue: value).map { .preposition($0) }
    case "and": content = .and
    case "events": content = .events
    case "quads": content = .quads(row.list("value").map { QuadClass($0) })
    case "modality":
      content = value == "all" ? .modality([]) : Modality(rawValue: value).map { .modality([$0]) }
    case "order": content = EventQuery.Order(rawValue: value).map { .order($0) }
    case "number": content = Int(value).map { .number($0) }
    case "party": content = .party(kind: row.optional("value"))
    case "timeline": content = .timeline
    case "period": content = EventReader.Period(rawValue: value).map { .period($0) }
    case "speech": content = .speech(row.list("value").map { QuadClass($0) })
    case "report": content = .report
    case "role": content = .role(sector: value)
    case "filler": content = .filler
    default: throw row.error("class", .malformed(name, expected: "a class of the grammar"))
    }
    guard let content else {
      throw row.error("value", .malformed(value, expected: "a value of the class \(name)"))
    }
    self = content
  }
}
