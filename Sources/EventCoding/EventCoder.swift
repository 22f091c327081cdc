public import EventModel
public import Linguistics
public import Ontology
internal import Spelling

/// Reads an article and says who did what to whom; pure: the same bytes in, the same values out.
public struct EventCoder: Sendable {
  private let engine: Engine
  private let receivers: Receivers
  private let actors: ActorFinder
  private let sentences: SentenceCoder
  private let dating: DateReader
  private let placing: PlaceFinder
  private let relations: RelationFinder

  /// A coder over the given knowledge; building it costs some milliseconds, so keep it.
  public init(_ base: KnowledgeBase, engine: Engine) {
    self.engine = engine
    receivers = Receivers(base.lexicon)
    let names = NameTable(base)
    dating = DateReader(names)
    let places = PlaceNames(base, names: names)
    placing = PlaceFinder(base, places: places)
    actors = ActorFinder(places)
    sentences = SentenceCoder(base, placing: placing)
    relations = RelationFinder(base, names: names)
  }

  /// Codes an article; offsets are Unicode scalars of its text.
  ///
  /// Sentences in a stretch the article marks are of its kind; captions, notes and boilerplate tell
  /// nothing.
  ///
  /// O(length).
  public func code(_ article: Article) -> Coding {
    var untraced: [SentenceExplanation]?
    return code(article, explaining: &untraced)
  }

  /// Codes an article and keeps why: the same coding, and what was looked at on the way.
  ///
  /// O(length); some times slower than `code(_:)`.
  public func explain(_ article: Article) -> Explanation {
    var sentences: [SentenceExplanation]? = []
    let coding = code(article, explaining: &sentences)
    return Explanation(coding: coding, sentences: sentences ?? [])
  }

  private func code(
    _ article: Article, explaining explanations: inout [SentenceExplanation]?
  ) -> Coding {
    let document = ParsedDocument(article, engine: engine, mending: receivers)
    guard document.isReadable else {
      return Coding(sentences: document.sentences, events: [], relations: [], language: .other)
    }
    let mentions = actors.mentions(in: document.trees, published: article.published)
    // Many an article tells no act that could have a date.
    lazy var dates = DocumentDates(
      document.trees, published: article.published, mentions: mentions, reader: dating)
    let verbs = explanations.map { _ in Vocabulary(sentences.predicates.table.verbLemmas) }
    var events: [Event] = []
    var relations: [Relation] = []
    for (index, tree) in document.trees.enumerated()
    where !document.sentences[index].kind.isFurniture {
      let quote = Quoting(document: document, sentence: index)
      var trace = explanations.map { _ in SentenceTrace() }
      var told: [Int: Event] = [:]
      for finding in sentences.findings(in: tree, mentions: mentions[index], tracing: &trace) {
        let date = dates.date(ofEventAt: finding.head, in: index)
        let place = placing.place(
          ofEventAt: finding.head, in: tree, mentions: mentions[index])
        let event = event(
          finding, date: date,
          place: place.map { EventPlace(quote($0.words), country: $0.country) },
          in: document.sentences[index].span, quote)
        events.append(event)
        if trace != nil { told[finding.head] = event }
      }
      if let trace, let verbs {
        explanations?.append(
          Explainer(
            document: document, sentence: index,
            mentions: mentions[index].map { ResolvedMention($0, sentence: index, quote) },
            verbs: verbs
          ).explanation(trace, events: told))
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
    let document = ParsedDocument(article, engine: engine, mending: receivers)
    guard document.isReadable else { return [] }
    let found = actors.mentions(in: document.trees, published: article.published)
    return found.enumerated().flatMap { index, mentions in
      let quote = Quoting(document: document, sentence: index)
      return mentions.map { ResolvedMention($0, sentence: index, quote) }
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
        attribution: finding.reporter.map { quote.participant($0.mention) },
        rule: finding.rule))
  }
}
