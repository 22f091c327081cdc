public import EventModel
public import Linguistics
public import Ontology

/// Reads an article and says who did what to whom; pure: the same bytes in, the same values out.
public struct EventCoder: Sendable {
  private let engine: Engine
  private let actors: ActorFinder
  private let sentences: SentenceCoder
  private let dating: DateReader
  private let placing: PlaceFinder
  private let relations: RelationFinder

  /// A coder over the given knowledge; building it costs some milliseconds, so keep it.
  public init(_ base: KnowledgeBase, engine: Engine) {
    self.engine = engine
    let names = NameTable(base)
    dating = DateReader(names)
    placing = PlaceFinder(base, names: names)
    actors = ActorFinder(names)
    sentences = SentenceCoder(base)
    relations = RelationFinder(base, names: names)
  }

  /// Codes an article; offsets are Unicode scalars of its text.
  ///
  /// Sentences in a stretch the article marks are of its kind; captions, notes and boilerplate tell
  /// nothing.
  ///
  /// O(length).
  public func code(_ article: Article) -> Coding {
    let document = ParsedDocument(article, engine: engine)
    guard document.isReadable else {
      return Coding(sentences: document.sentences, events: [], relations: [], language: .other)
    }
    let mentions = actors.mentions(in: document.trees, published: article.published)
    let dates = DocumentDates(
      document.trees, published: article.published, mentions: mentions, reader: dating)
    var events: [Event] = []
    var relations: [Relation] = []
    for (index, tree) in document.trees.enumerated()
    where !document.sentences[index].kind.isFurniture {
      let quote = Quoting(document: document, sentence: index)
      for finding in sentences.findings(in: tree, mentions: mentions[index]) {
        let date = dates.date(ofEventAt: finding.head, in: index)
        let place = placing.place(
          ofEventAt: finding.head, in: tree, mentions: mentions[index])
        events.append(
          event(
            finding, date: date,
            place: place.map { EventPlace(quote($0.words), country: $0.country) },
            in: document.sentences[index].span, quote))
      }
      for finding in self.relations.relations(in: tree, mentions: mentions[index]) {
        let date = finding.anchor.map { dates.date(ofEventAt: $0, in: index) } ?? .unknown
        relations.append(Relation(finding, dated: date, quote))
      }
    }
    return Coding(
      sentences: document.sentences, events: EventMerger(document).merged(events),
      relations: relations)
  }

  /// The actors an article names, in the order of the text; none where it is not English.
  public func mentions(in article: Article) -> [ResolvedMention] {
    let document = ParsedDocument(article, engine: engine)
    guard document.isReadable else { return [] }
    let found = actors.mentions(in: document.trees, published: article.published)
    return found.enumerated().flatMap { index, mentions in
      let quote = Quoting(document: document, sentence: index)
      return mentions.map {
        ResolvedMention(
          quotation: quote($0.words), sentence: index, actor: $0.actor, candidates: $0.candidates,
          members: $0.members, resolution: $0.resolution, confidence: $0.confidence,
          isPlace: $0.isPlace)
      }
    }
  }

  private func event(
    _ finding: EventFinding, date: DateSpan, place: EventPlace?, in sentence: SourceSpan,
    _ quote: Quoting
  ) -> Event {
    Event(
      act: finding.act, modality: finding.modality, confidence: finding.confidence, date: date,
      place: place,
      mention: EventMention(
        trigger: quote(finding.trigger), sentence: sentence,
        participants: Participants(
          source: finding.roles.source.map { quote.participant($0.mention) },
          target: finding.roles.target.map { quote.participant($0.mention) }),
        rule: finding.rule))
  }
}
