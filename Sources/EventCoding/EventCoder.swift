public import EventModel
public import Linguistics
public import Ontology

/// Reads an article and says who did what to whom; pure: the same bytes in, the same values out.
public struct EventCoder: Sendable {
  private let engine: Engine
  private let actors: ActorFinder
  private let sentences: SentenceCoder
  private let dating: DateReader

  /// A coder over the given knowledge; building it costs some milliseconds, so keep it.
  public init(_ base: KnowledgeBase, engine: Engine) {
    self.engine = engine
    dating = DateReader(base)
    actors = ActorFinder(base)
    sentences = SentenceCoder(base)
  }

  /// Codes an article; offsets are Unicode scalars of its text.
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
    for (index, tree) in document.trees.enumerated() {
      let quote = Quoting(document: document, sentence: index)
      for finding in sentences.findings(in: tree, mentions: mentions[index]) {
        let date = dates.date(ofEventAt: finding.head, in: index)
        events.append(
          event(
            finding, date: date, place: place(of: finding, mentions[index], quote),
            in: document.sentences[index].span, quote))
      }
    }
    return Coding(sentences: document.sentences, events: events, relations: [])
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

  private func place(
    of finding: EventFinding, _ mentions: [ActorMention], _ quote: Quoting
  ) -> EventPlace? {
    mentions.first { $0.isPlace && $0.words.lowerBound > finding.head }
      .map { EventPlace(quote($0.words), country: $0.actor?.country) }
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
