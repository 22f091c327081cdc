internal import Linguistics
internal import Ontology

/// The frames of lasting ties by the word they begin to be looked for at.
struct RelationLexicon: Sendable {
  private let framesByHead: WordTable<RelationFrame>

  init(_ frames: [RelationFrame]) {
    framesByHead = WordTable(frames.map { ($0.words[$0.head], $0) })
  }

  /// The frames of most words that a word is the head of, in the table's order.
  ///
  /// "vice president" leaves nothing to "president".
  func frames(at index: Int, in words: [Word]) -> [RelationFrame] {
    guard Self.heads.contains(words[index].partOfSpeech) else { return [] }
    let fitting = framesByHead.rows(lemma: words[index].lemmaHash, form: words[index].hash)
      .filter { matches($0, at: index, in: words) }
    let most = fitting.reduce(0) { max($0, $1.words.count) }
    return fitting.filter { $0.words.count == most }
  }

  /// What the head of a frame can be.
  private static let heads: [PartOfSpeech] = [.verb, .noun, .properNoun, .adjective]

  private func matches(_ frame: RelationFrame, at index: Int, in words: [Word]) -> Bool {
    guard Self.isKind(frame.partOfSpeech, words[index].partOfSpeech) else { return false }
    let start = index - frame.head
    let end = start + frame.words.count
    return start >= 0 && end <= words.count
      && zip(frame.words, words[start..<end]).allSatisfy(Self.isForm)
  }

  private static func isForm(_ lemma: String, _ word: Word) -> Bool {
    word.lemma == lemma || word.key == lemma
  }

  private static func isKind(_ kind: RelationFrame.PartOfSpeech, _ tag: PartOfSpeech) -> Bool {
    switch kind {
    case .verb: tag == .verb
    case .noun: tag == .noun || tag == .properNoun || tag == .adjective
    case .adjective: tag == .adjective || tag == .verb
    }
  }
}
