public import EventModel
internal import Linguistics
public import Ontology

/// Reads an article and says who did what to whom; pure: the same bytes in, the same values out.
public struct EventCoder: Sendable {
  private let reading: SentenceCoder
  private let segmenter = Segmenter()

  /// A coder over the given knowledge; building it costs some milliseconds, so keep it.
  public init(_ base: KnowledgeBase) {
    let segmenter = segmenter
    reading = SentenceCoder(
      base: base,
      actors: ActorFinder(base) { name in
        let parsed = segmenter.segment(name)
        return parsed.tokens.map { String(parsed.form(of: $0)) }
      },
      frames: FrameFinder(base.lexicon))
  }

  /// Codes an article; offsets are Unicode scalars of its text.
  ///
  /// Sentences in a stretch the article marks are of its kind; captions, notes and boilerplate tell
  /// nothing.
  ///
  /// O(length).
  public func code(_ article: Article) -> Coding {
    let parsed = segmenter.segment(article.text)
    let offsets = ScalarOffsets(article.text)
    let sentences = parsed.sentences.map { sentence in
      let span = SourceSpan(offsets.scalars(ofBytes: sentence.range))
      let mark = article.mark(at: span)
      return ArticleSentence(span: span, kind: mark?.kind ?? kind(sentence.kind))
    }
    guard isReadable(LanguageCheck(parsed)) else {
      return Coding(sentences: sentences, events: [], relations: [], language: .other)
    }
    var events: [Event] = []
    for (sentence, told) in zip(parsed.sentences, sentences) where !told.kind.isFurniture {
      let words = parsed.tokens(of: sentence).map {
        Word(parsed.form(of: $0), range: $0.range, reading.frames.inflection)
      }
      let date = SentenceDate.find(in: words)
      let quote = Quoting(parsed: parsed, offsets: offsets, words: words)
      for finding in reading.findings(in: words, on: article.published.from) {
        events.append(
          event(
            finding, date: date, in: SourceSpan(offsets.scalars(ofBytes: sentence.range)), quote))
      }
    }
    return Coding(sentences: sentences, events: events, relations: [])
  }

  /// Whether a text is to be coded: English, or too short to tell and in Latin letters.
  private func isReadable(_ language: LanguageCheck) -> Bool {
    language.isEnglish || language.words < Self.fewestWords && language.latinLetters > 0.8
  }

  /// A lead of fewer words may be English without any of its small words; arbitrary.
  private static let fewestWords = 25

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

  private func kind(_ kind: Sentence.Kind) -> ArticleSentence.Kind {
    switch kind {
    case .prose, .dateline: .body
    case .heading: .heading
    case .listItem: .listItem
    case .quotation: .quotation
    }
  }
}

/// Cuts runs of a sentence's words out of the article's text.
struct Quoting {
  let parsed: ParsedText
  let offsets: ScalarOffsets
  let words: [Word]

  func callAsFunction(_ range: Range<Int>) -> Quotation {
    let bytes =
      words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
    return Quotation(
      text: String(parsed.slice(bytes)), span: SourceSpan(offsets.scalars(ofBytes: bytes)))
  }

  func participant(_ mention: ActorMention) -> Participant {
    let quotation = self(mention.words)
    guard let actor = mention.actor else { return Participant(unknown: quotation) }
    return Participant(quotation, actor: actor, by: mention.resolution)
  }
}
