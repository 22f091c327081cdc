import Linguistics

/// A sentence with its answers.
struct GoldSentence {
  var words: [WordCode]
  var upos: [PartOfSpeech]
  var xpos: [PennTag]
  /// 0 for the root, else the head's place in the sentence counted from 1.
  var heads: [Int32]
  /// The heads with crossing arcs lifted.
  private(set) var projectiveHeads: [Int32] = []
  var relations: [DependencyRelation]
  var forms: [String]
  var lemmas: [String]
  var names: [NameKind?]
  var opensName: [Bool]
  /// The joint tags that the tagger gives; the parser learns from these.
  var tags: [UInt8] = []

  init?(_ sentence: Sentence, of parsed: ParsedText) {
    words = []
    upos = []
    xpos = []
    heads = []
    relations = []
    forms = []
    lemmas = []
    names = []
    opensName = []
    let bytes = parsed.text.utf8.span
    for token in parsed.tokens(of: sentence) {
      guard let part = token.upos, let tag = token.xpos, let head = token.head,
        let relation = token.relation
      else { return nil }
      words.append(WordCode(token.range, of: bytes))
      upos.append(part)
      xpos.append(tag)
      heads.append(Int32(head.index.map { $0 - sentence.tokens.lowerBound + 1 } ?? 0))
      relations.append(relation)
      forms.append(String(parsed.form(of: token)))
      lemmas.append(parsed.lemma(of: token))
      names.append(token.name)
      opensName.append(token.opensName)
    }
    projectiveHeads = Self.projective(heads)
  }
}
