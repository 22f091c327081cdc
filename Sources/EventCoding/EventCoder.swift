public import EventModel
public import Linguistics
public import Ontology

/// Reads an article and says who did what to whom; pure: the same bytes in, the same values out.
public struct EventCoder: Sendable {
  private let engine: Engine
  private let reading: SentenceCoder
  private let relations: RelationFinder

  /// A coder over the given knowledge; building it costs some milliseconds, so keep it.
  public init(_ base: KnowledgeBase, engine: Engine) {
    self.engine = engine
    let segmenter = Segmenter()
    reading = SentenceCoder(
      base: base,
      actors: ActorFinder(base) { name in
        let parsed = segmenter.segment(name)
        return parsed.tokens.map { String(parsed.form(of: $0)) }
      },
      frames: FrameFinder(base.lexicon))
    relations = RelationFinder(base)
  }

  /// Codes an article; offsets are Unicode scalars of its text.
  ///
  /// O(length).
  public func code(_ article: Article) -> Coding {
    let document = ParsedDocument(article, engine: engine)
    guard document.isReadable else {
      return Coding(sentences: document.sentences, events: [], relations: [], language: .other)
    }
    let mentions = reading.actors.mentions(in: document.trees, published: article.published)
    var events: [Event] = []
    var relations: [Relation] = []
    for (index, tree) in document.trees.enumerated() {
      let date = SentenceDate.find(in: tree.words)
      let quote = Quoting(document: document, sentence: index)
      for finding in reading.findings(in: tree.words, mentions: mentions[index]) {
        events.append(
          event(finding, date: date, in: document.sentences[index].span, quote))
      }
      relations += self.relations.relations(in: tree, mentions: mentions[index]).map {
        Relation($0, quote)
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
    let found = reading.actors.mentions(in: document.trees, published: article.published)
    return found.enumerated().flatMap { index, mentions in
      let quote = Quoting(document: document, sentence: index)
      return mentions.map {
        ResolvedMention(
          quotation: quote($0.words), sentence: index, actor: $0.actor, candidates: $0.candidates,
          resolution: $0.resolution, confidence: $0.confidence, isPlace: $0.isPlace)
      }
    }
  }

  private func event(
    _ finding: SentenceCoder.Finding, date: DateSpan, in sentence: SourceSpan, _ quote: Quoting
  ) -> Event {
    Event(
      act: finding.act, modality: finding.modality, confidence: finding.confidence, date: date,
      place: finding.place.map { EventPlace(quote($0.words), country: $0.actor?.country) },
      mention: EventMention(
        trigger: quote(finding.trigger), sentence: sentence,
        participants: Participants(
          source: finding.source.map(quote.participant),
          target: finding.target.map(quote.participant)),
        rule: finding.rule))
  }
}
