/// The memory that one worker parses with; it grows to the longest sentence seen and is reused.
///
/// Not copyable, so that two workers can't share one by accident.
public struct Annotator: ~Copyable {
  private let model: Model
  private var tagger: Tagger
  private var parser: BeamParser
  private var nameFinder: NameFinder
  /// The word that a headline's comma can stand for.
  private var and: WordCode
  private var words: [WordCode] = []
  private var tags: [UInt8] = []
  private var names: [UInt8] = []

  /// The derivations that the parser keeps side by side.
  ///
  /// More gain little: docs/linguistics.md has the figures.
  static let beamWidth = 8

  init(engine: Engine) {
    model = engine.model
    tagger = Tagger(table: model.tagger, tagCount: model.tags.count)
    parser = BeamParser(
      moves: model.moves, labels: model.labels, width: Self.beamWidth, slack: model.slack)
    nameFinder = NameFinder(table: model.names)
    let and = "and"
    self.and = WordCode(0..<3, of: and.utf8.span)
    model.lexicon.annotate(&self.and)
  }

  /// Finds all that the engine can find in a text; O(length).
  public mutating func parse(_ text: String) -> ParsedText {
    var parsed = Segmenter().segment(text)
    annotate(&parsed)
    return parsed
  }

  /// Fills the tags, lemmas, heads, relations and names of a text that is cut into tokens.
  ///
  /// What they held before is replaced.
  public mutating func annotate(_ parsed: inout ParsedText) {
    var tokens: [Token] = []
    swap(&tokens, &parsed.tokens)
    var lemmas: [UInt8] = []
    lemmas.reserveCapacity(parsed.text.utf8.count)
    let bytes = parsed.text.utf8.span
    for sentence in parsed.sentences {
      annotate(&tokens, at: sentence.tokens, lemmas: &lemmas, of: bytes)
    }
    parsed.tokens = tokens
    parsed.lemmas = lemmas
  }

  private mutating func annotate(
    _ tokens: inout [Token], at range: Range<Int>, lemmas: inout [UInt8], of bytes: Span<UInt8>
  ) {
    // Moved out for the while: a span of one property can't be lent to another.
    var words: [WordCode] = []
    var tags: [UInt8] = []
    var names: [UInt8] = []
    swap(&words, &self.words)
    swap(&tags, &self.tags)
    swap(&names, &self.names)
    defer {
      swap(&words, &self.words)
      swap(&tags, &self.tags)
      swap(&names, &self.names)
    }
    words.removeAll(keepingCapacity: true)
    for index in range {
      var word = WordCode(tokens[index].range, of: bytes)
      model.lexicon.annotate(&word)
      words.append(word)
    }
    tagger.tag(words.span, into: &tags)
    if let comma = HeadlinePair(words: words, tags: tags, model: model).comma {
      words[comma] = and
      tagger.tag(words.span, into: &tags)
    }
    nameFinder.find(words.span, tags: tags.span, into: &names)
    for (offset, index) in range.enumerated() {
      let tag = tags[offset]
      let part = model.tags[Int(tag)].upos
      tokens[index].upos = part
      tokens[index].xpos = model.tags[Int(tag)].xpos
      tokens[index].name = NameLabel.kind(names[offset])
      tokens[index].opensName = NameLabel.begins(names[offset])
      let start = UInt32(lemmas.count)
      model.lemmas.append(
        tokens[index].range, of: bytes, word: words[offset], tag: tag, part: part,
        to: &lemmas)
      let end = UInt32(lemmas.count)
      tokens[index].lemma = start..<end
      if part == .adjective || part == .noun || part == .properNoun {
        model.lemmas.appendVerb(
          ofParticiple: tokens[index].range, of: bytes, word: words[offset], to: &lemmas)
      }
      tokens[index].verbLemma = end..<UInt32(lemmas.count)
    }
    if let verb = VerblessSentence(tokens: tokens[range], words: words, model: model).verb {
      let word = words[verb.index - range.lowerBound]
      makeVerb(&tokens[verb.index], tag: verb.tag, word, lemmas: &lemmas, of: bytes)
      tags[verb.index - range.lowerBound] = verb.tag
    }
    let report = Attribution(tokens: tokens[range]).start { token in
      var form = ""
      for index in token.range { form.unicodeScalars.append(Unicode.Scalar(bytes[index].lowered)) }
      return form
    }
    let cut = report ?? range.upperBound
    let root = parse(&tokens, at: range.lowerBound..<cut, words, tags, from: range.lowerBound)
    guard let report, let root else { return }
    let said = parse(&tokens, at: report..<range.upperBound, words, tags, from: range.lowerBound)
    if let said {
      tokens[said].head = .token(root)
      tokens[said].relation = .parataxis
    }
  }

  private func makeVerb(
    _ token: inout Token, tag: UInt8, _ word: WordCode, lemmas: inout [UInt8],
    of bytes: Span<UInt8>
  ) {
    token.xpos = model.tags[Int(tag)].xpos
    token.upos = .verb
    let start = UInt32(lemmas.count)
    model.lemmas.append(token.range, of: bytes, word: word, tag: tag, part: .verb, to: &lemmas)
    token.lemma = start..<UInt32(lemmas.count)
  }

  /// Draws the tree over a run of a sentence's tokens; gives its root.
  private mutating func parse(
    _ tokens: inout [Token], at range: Range<Int>, _ words: [WordCode], _ tags: [UInt8],
    from start: Int
  ) -> Int? {
    parser.forest.reset(count: range.count, width: Self.beamWidth)
    for index in range {
      parser.forest.setWord(
        index - range.lowerBound + 1, form: words[index - start].form, tag: tags[index - start])
    }
    var root: Int?
    let first = range.lowerBound
    parser.parse { word, head, label in
      if head == 0 { root = first + word - 1 }
      tokens[first + word - 1].head = head == 0 ? .root : .token(first + head - 1)
      tokens[first + word - 1].relation = DependencyRelation(rawValue: label)
    }
    return root
  }
}
