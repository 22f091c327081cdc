internal import EventModel
internal import Linguistics

/// An article cut into sentences and parsed: what every stage of the coder reads.
struct ParsedDocument {
  /// The sentences' trees, in the order of the text.
  let trees: [SentenceTree]
  /// Where they stand in the article, in the same order.
  let sentences: [ArticleSentence]
  /// Whether it is to be coded: English, or too short to tell and in Latin letters.
  let isReadable: Bool

  private let parsed: ParsedText
  private let offsets: ScalarOffsets

  /// A lead of fewer words may be English without any of its small words; arbitrary.
  private static let fewestWords = 25

  init(_ article: Article, engine: Engine, mending receivers: Receivers = .unmended) {
    let offsets = ScalarOffsets(article.text)
    var parsed = Segmenter().segment(article.text)
    let language = LanguageCheck(parsed)
    isReadable =
      language.isEnglish || language.words < Self.fewestWords && language.latinLetters > 0.8
    sentences = parsed.sentences.map { sentence in
      let span = SourceSpan(offsets.scalars(ofBytes: sentence.range))
      return ArticleSentence(
        span: span, kind: article.mark(at: span)?.kind ?? Self.kind(sentence.kind))
    }
    if isReadable {
      var annotator = engine.annotator()
      annotator.annotate(&parsed)
    }
    let annotated = parsed
    trees =
      isReadable
      ? annotated.sentences.map { SentenceTree($0, of: annotated, mending: receivers) } : []
    self.parsed = annotated
    self.offsets = offsets
  }

  /// The article's words at the given UTF-8 bytes.
  func quotation(_ bytes: Range<Int>) -> Quotation {
    Quotation(
      text: String(parsed.slice(bytes)), span: SourceSpan(offsets.scalars(ofBytes: bytes)))
  }

  /// The tree of a sentence, drawn for a person.
  func drawing(of sentence: Int) -> String {
    TreeDrawing().draw(parsed.sentences[sentence], of: parsed)
  }

  /// The scalar of the article's text at which a word starts.
  func start(of word: Word) -> Int { offsets.scalar(atByte: word.range.lowerBound) }

  private static func kind(_ kind: Sentence.Kind) -> ArticleSentence.Kind {
    switch kind {
    case .prose, .dateline: .body
    case .heading: .heading
    case .listItem: .listItem
    case .quotation: .quotation
    }
  }
}
