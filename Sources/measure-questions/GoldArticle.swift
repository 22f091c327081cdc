import EventModel
import EventStore
import Foundation
import Interchange
import Ontology

/// One annotated article as the values the store takes.
struct GoldArticle {
  private let json: JSONValue
  private let actors: GoldActors
  private let ontology: EventOntology

  init(_ json: JSONValue, base: KnowledgeBase) {
    self.json = json
    actors = GoldActors(json["actors"].elements, base: base.actors)
    ontology = base.ontology
  }

  /// The article with its text, which stands beside the annotation's folder.
  func record(in folder: String) throws -> DocumentRecord {
    let file = json["file"].string ?? ""
    let document = json["document"]
    let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
    return DocumentRecord(
      article: Article(
        title: document["title"].string, text: text, published: Self.date(document["published"]),
        outlet: document["outlet"].string, author: document["author"].string),
      path: file, line: nil, format: "text", encoding: "utf-8",
      sha256: json["sha256"].string ?? "")
  }

  /// What the annotation has found; events without a type are left out, as the store has no place
  /// for them.
  var coding: Coding {
    Coding(
      sentences: json["sentences"].elements.map {
        ArticleSentence(span: Self.span($0), kind: Self.kind($0["kind"].string))
      },
      events: json["events"].elements.compactMap(event),
      relations: json["relations"].elements.enumerated().map { relation($1, number: $0) })
  }

  private func event(_ json: JSONValue) -> Event? {
    guard let root = json["root"].string, let id = json["id"].string else { return nil }
    let cameo = ontology.cameo.first { $0.code.rawValue == json["cameo"].string }
    let type = EventType(root)
    let mode = cameo.flatMap { $0.type == type ? $0.mode : nil }
    guard let act = ontology.act(type, mode: mode, contexts: [], cameo: cameo?.code) else {
      return nil
    }
    let trigger = quotation(json["trigger"])
    let participants = { (key: String) in json[key].strings.map { participant($0, at: trigger) } }
    return Event(
      act: act, modality: json["modality"].string.flatMap(Modality.init) ?? .asserted,
      confidence: 1, date: Self.date(json["date"]["value"]), place: place(json["location"]),
      mention: EventMention(
        trigger: trigger, sentence: Self.span(sentence(json["sentence"]["sid"].string)),
        participants: Participants(
          source: participants("sources"), target: participants("targets"),
          third: participants("third_parties")), rule: id))
  }

  private func relation(_ json: JSONValue, number: Int) -> Relation {
    let evidence = quotation(json["evidence"])
    // The sides have no words of their own: their places only tell one relation from another.
    let at = { (id: String) in
      Quotation(text: actors.name(id), span: SourceSpan(number..<(number + 1)))
    }
    let party = { (key: String) -> Participant in
      let id = json[key].string ?? ""
      guard let actor = actors.actor(id) else { return Participant(unknown: at(id)) }
      return Participant(at(id), actor: actor, by: .exact)
    }
    return Relation(
      predicate: Predicate(json["predicate"].string ?? ""), subject: party("subject"),
      object: party("object"),
      modality: json["modality"].string.flatMap(Modality.init) ?? .asserted,
      valid: Self.valid(json), evidence: evidence, rule: json["id"].string ?? "")
  }

  private func participant(_ id: String, at trigger: Quotation) -> Participant {
    let words = Quotation(text: actors.name(id), span: trigger.span)
    guard let actor = actors.actor(id) else { return Participant(unknown: words) }
    return Participant(words, actor: actor, by: .exact)
  }

  private func place(_ json: JSONValue) -> EventPlace? {
    guard let id = json.string else { return nil }
    return EventPlace(
      Quotation(text: actors.name(id), span: SourceSpan(0..<1)),
      country: actors.actor(id)?.country)
  }

  private func sentence(_ id: String?) -> JSONValue {
    json["sentences"].elements.first { $0["id"].string == id } ?? .null
  }

  private func quotation(_ json: JSONValue) -> Quotation {
    Quotation(text: json["text"].string ?? "", span: Self.span(json))
  }

  private static func span(_ json: JSONValue) -> SourceSpan {
    SourceSpan(json["start"].integer..<max(json["start"].integer + 1, json["end"].integer))
  }

  private static func kind(_ name: String?) -> ArticleSentence.Kind {
    ArticleSentence.Kind(rawValue: name ?? "") ?? (name == "navigation" ? .boilerplate : .body)
  }

  private static func valid(_ json: JSONValue) -> DateSpan {
    let (from, to) = (date(json["valid_from"]), date(json["valid_to"]))
    guard from.from != nil || to.to != nil else { return .unknown }
    let precision = from.from == nil ? to.precision : from.precision
    return DateSpan(from: from.from, to: to.to, precision: precision, basis: "annotation")
  }

  /// `2024`, `2024-10`, `2024-10-03`, `2015/2019`.
  private static func date(_ json: JSONValue) -> DateSpan {
    let parts = (json.string ?? "").split(separator: "/").map(point)
    guard let first = parts.first, let last = parts.last, first.from != nil else { return .unknown }
    return DateSpan(from: first.from, to: last.to, precision: first.precision, basis: "annotation")
  }

  private static func point(_ text: Substring) -> DateSpan {
    if let day = CalendarDay(iso8601: text) { return .day(day, basis: "annotation") }
    if let first = CalendarDay(iso8601: text + "-01") {
      return .month(first.month, year: first.year, basis: "annotation") ?? .unknown
    }
    return Int(text).flatMap { .year($0, basis: "annotation") } ?? .unknown
  }
}
