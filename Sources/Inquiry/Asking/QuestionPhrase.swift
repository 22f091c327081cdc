internal import EventModel
internal import EventStore
internal import Ontology

/// A stretch of a question and what it is to the grammar.
struct QuestionPhrase {
  /// What a question word asks for.
  enum Ask: String {
    case who, whom, what, when, `where`, count, document, list
    /// Who acts, whoever stands before the verb: "by whom".
    case agent
  }

  /// How a preposition ties an actor to an act.
  enum Preposition: String {
    case source, from, target, on, between, with, involving, about, of, place
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
    /// A verb that makes its subject the one acted on by the act it takes: "received aid".
    case undergo
    /// A verb of giving, which names the receiver without a preposition: "gave Kenya aid".
    case giving
    /// Those an act is done to, named by their part in it: "recipients of".
    case patient
    /// A preposition.
    case preposition(Preposition)
    /// "and".
    case and
    /// "or".
    case or
    /// What no query can say: "except", "without".
    case refused
    /// "events", "everything".
    case events
    /// A polarity.
    case quads([QuadClass])
    /// A modality; empty for all.
    case modality([Modality])
    /// "undated".
    case undated
    /// "latest", "first".
    case order(EventQuery.Order)
    /// A number.
    case number(Int)
    /// "countries", "leaders": whoever takes part; the kind of actor, if it is one.
    case party(kind: String?)
    /// "most active": whoever takes part in most.
    case busiest
    /// "timeline".
    case timeline
    /// "by month".
    case period(EventReader.Period)
    /// "say", "statements": acts of words.
    case speech([QuadClass])
    /// "reports that".
    case report
    /// A part of a state: "army".
    case role(sector: String)
    /// People of a country: "diplomats"; of none named, a word the sentence must hold.
    case group(sector: String)
    /// A word the sentence must begin a word with.
    case word(String)
    /// What the grammar knows and the database does not keep, and why: "why", "how much".
    case passed(because: String)
    /// "former", of an office.
    case former
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
    /// A time counted from somebody's days in office; nil for the person the question is about.
    case officeTime(OfficeTime.Span, of: ActorPhrase?)
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
    case "undergo": content = .undergo
    case "giving": content = .giving
    case "patient": content = .patient
    case "preposition":
      content = QuestionPhrase.Preposition(rawValue: value).map { .preposition($0) }
    case "and": content = value == "or" ? .or : .and
    case "refused": content = .refused
    case "events": content = .events
    case "quads": content = .quads(row.list("value").map { QuadClass($0) })
    case "modality":
      content = value == "all" ? .modality([]) : Modality(rawValue: value).map { .modality([$0]) }
    case "undated": content = .undated
    case "order": content = EventQuery.Order(rawValue: value).map { .order($0) }
    case "number": content = Int(value).map { .number($0) }
    case "party": content = .party(kind: row.optional("value"))
    case "busiest": content = .busiest
    case "timeline": content = .timeline
    case "period": content = EventReader.Period(rawValue: value).map { .period($0) }
    case "speech": content = .speech(row.list("value").map { QuadClass($0) })
    case "report": content = .report
    case "role": content = .role(sector: value)
    case "group": content = .group(sector: value)
    case "passed": content = .passed(because: value)
    case "former": content = .former
    case "filler": content = .filler
    default: throw row.error("class", .malformed(name, expected: "a class of the grammar"))
    }
    guard let content else {
      throw row.error("value", .malformed(value, expected: "a value of the class \(name)"))
    }
    self = content
  }
}
