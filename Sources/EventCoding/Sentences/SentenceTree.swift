internal import Linguistics

/// One parsed sentence: its words in the order of the text, and the tree over them.
///
/// Words are named by their index in the sentence. There is one root, and no cycle. A class, never
/// changed after it is built: every reader of the sentence holds it.
final class SentenceTree: Sendable {
  /// The words, never empty.
  let words: [Word]
  /// The UTF-8 bytes of the article's text.
  let range: Range<Int>
  /// What the layout says the sentence is.
  let kind: Sentence.Kind
  /// The number of its paragraph, from 0 through the document.
  let paragraph: Int

  /// The children of all words one after the other, those of word `i` at
  /// `firstChild[i]..<firstChild[i + 1]`.
  private let childList: [Int]
  private let firstChild: [Int]

  /// The sentence of an annotated text; O(words).
  ///
  /// - Parameter receivers: mends what the parser makes of "gave Ukraine tanks".
  init(_ sentence: Sentence, of parsed: ParsedText, mending receivers: Receivers) {
    range = sentence.range
    kind = sentence.kind
    paragraph = sentence.paragraph
    let start = sentence.tokens.lowerBound
    var words = parsed.tokens(of: sentence).map { token in
      Word(
        form: String(parsed.form(of: token)), lemma: parsed.lemma(of: token),
        verbLemma: token.upos == .verb ? nil : parsed.verbLemma(of: token),
        range: token.range, partOfSpeech: token.upos ?? .other, tag: token.xpos,
        head: token.head?.index.map { $0 - start }, relation: token.relation ?? .unspecified,
        name: token.name)
    }
    receivers.mend(&words)
    self.words = words
    var counts = [Int](repeating: 0, count: words.count + 1)
    for word in words { if let head = word.head { counts[head + 1] += 1 } }
    for index in words.indices { counts[index + 1] += counts[index] }
    firstChild = counts
    var children = [Int](repeating: 0, count: counts[words.count])
    for (index, word) in words.enumerated() {
      guard let head = word.head else { continue }
      children[counts[head]] = index
      counts[head] += 1
    }
    childList = children
  }

  /// What tables know some words by.
  func hashes(of range: Range<Int>) -> some RandomAccessCollection<UInt64> {
    words[range].lazy.map { $0.hash }
  }

  /// The words that depend on a word, in the order of the text.
  func children(of word: Int) -> ArraySlice<Int> {
    childList[firstChild[word]..<firstChild[word + 1]]
  }

  /// The children that depend on a word in one of the given ways, in the order of the text.
  func children(of word: Int, _ relations: DependencyRelation...) -> [Int] {
    children(of: word).filter { relations.contains(words[$0].relation) }
  }

  /// The first child that depends on a word in the given way.
  func child(of word: Int, _ relation: DependencyRelation) -> Int? {
    children(of: word).first { words[$0].relation == relation }
  }

  /// The words above a word, the nearest first, the root last.
  func ancestors(of word: Int) -> some Sequence<Int> {
    sequence(state: word) { current in
      guard let head = self.words[current].head else { return nil }
      current = head
      return head
    }
  }

  /// Whether `word` is `ancestor` or depends on it through any number of words; O(depth).
  func isWord(_ word: Int, under ancestor: Int) -> Bool {
    word == ancestor || ancestors(of: word).contains(ancestor)
  }

  /// The first through the last word that depend on a word, itself among them; O(size of subtree).
  func span(of word: Int) -> Range<Int> {
    var range = word..<word + 1
    for child in children(of: word) {
      let below = span(of: child)
      range = min(range.lowerBound, below.lowerBound)..<max(range.upperBound, below.upperBound)
    }
    return range
  }
}

extension SentenceTree {
  /// The word of a run that stands for it in the tree: one whose head is outside, the last noun of
  /// such or else the last of such.
  func head(of range: Range<Int>) -> Int {
    let outward = range.lazy.filter { self.words[$0].head.map { !range.contains($0) } ?? true }
    let nominal = outward.last {
      [.noun, .properNoun, .pronoun].contains(words[$0].partOfSpeech)
    }
    return nominal ?? outward.last ?? range.lowerBound
  }
}
