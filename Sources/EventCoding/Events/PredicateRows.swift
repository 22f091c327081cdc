internal import Linguistics
internal import Ontology

/// The rows of `seeds/frames`, by the words that lead to them.
struct PredicateRows: Sendable {
  private var verbRows: [String: [Verb]] = [:]
  /// The rows that begin with "be", by the adjective behind it.
  private var adjectives: [String: [Verb]] = [:]
  private var nounRows: [String: [Noun]] = [:]
  /// The lemmas of irregular forms.
  private let irregular: [String: String]

  /// A verb's row, with what is asked of it most in the shape that answers fastest.
  final class Verb: Sendable {
    let frame: Frame
    let words: [String]
    /// What stands before the verb and is joined to it by hyphens: `test`, `-` of "test-fire".
    let prefix: [String]
    let objects: Set<String>

    init(_ frame: Frame, words: [String], prefix: [String] = []) {
      self.frame = frame
      self.words = words
      self.prefix = prefix
      objects = Set(frame.objects)
    }
  }

  /// A noun's row.
  struct Noun {
    let frame: Frame
    let words: [String]
  }

  init(_ lexicon: Ontology.Lexicon) {
    irregular = lexicon.irregularVerbs
    for frame in lexicon.frames {
      guard let first = frame.words.first else { continue }
      switch frame.partOfSpeech {
      case .verb where frame.isAdjective:
        adjectives[frame.words[1], default: []].append(
          Verb(frame, words: Array(frame.words.dropFirst())))
      case .verb:
        verbRows[first, default: []].append(Verb(frame, words: frame.words))
        let parts = Self.parts(of: first)
        if parts.count > 1, let verb = parts.last {
          verbRows[verb, default: []].append(
            Verb(
              frame, words: [verb] + frame.words.dropFirst(), prefix: Array(parts.dropLast())))
        }
      case .noun:
        nounRows[first, default: []].append(Noun(frame: frame, words: frame.words))
        let parts = frame.words.flatMap(Self.parts)
        if parts.count > frame.words.count {
          nounRows[parts[0], default: []].append(Noun(frame: frame, words: parts))
        }
      }
    }
  }

  /// A word cut at its hyphens, as the engine cuts most: `sit`, `-`, `in`; "de-escalate" it leaves
  /// whole.
  private static func parts(of word: String) -> [String] {
    guard word.utf8.contains(UInt8(ascii: "-")) else { return [word] }
    return Array(word.split(separator: "-").map { [String($0)] }.joined(separator: ["-"]))
  }

  /// The first words of the verb rows, in the order of the alphabet.
  var verbLemmas: [String] { verbRows.keys.sorted() }

  /// The rows of a verb, also of a participle that the engine takes for an adjective, and of an
  /// adjective that is said of somebody.
  func verbs(at index: Int, in tree: SentenceTree) -> [Verb]? {
    let word = tree.words[index]
    // "are to sign": what is to be done is done.
    if word.partOfSpeech == .verb,
      tree.child(of: index, .copula) == nil || tree.child(of: index, .marker) != nil
    {
      let own =
        verbRows[word.lemma] ?? verbRows[word.key] ?? irregular[word.key].flatMap { verbRows[$0] }
        ?? rows(near: word)
      // "was committed to it": said of somebody, and done to nobody.
      guard let said = adjectives[word.key], tree.child(of: index, .passiveAuxiliary) != nil else {
        return own
      }
      return said + (own ?? [])
    }
    if let rows = adjectives[word.lemma] ?? adjectives[word.key],
      tree.child(of: index, .copula) != nil
    {
      return rows
    }
    guard word.partOfSpeech == .adjective else { return nil }
    return word.verbLemma.flatMap { verbRows[$0] }
      ?? (word.isParticiple ? verbRows[word.lemma] : rows(ofPast: word, at: index, in: tree))
  }

  /// The rows of a regular past that the engine has never seen, and takes for an adjective that
  /// stands where only a verb can: "scuffled".
  private func rows(ofPast word: Word, at index: Int, in tree: SentenceTree) -> [Verb]? {
    guard word.key.hasSuffix("ed"), tree.child(of: index, .copula) == nil,
      tree.child(of: index, .subject) != nil
    else { return nil }
    let stem = word.key.dropLast(2)
    return verbRows[stem + "e"] ?? verbRows[String(stem)]
      ?? (stem.last == stem.dropLast().last ? verbRows[String(stem.dropLast())] : nil)
  }

  /// The rows of a regular verb whose ending the engine cut in the wrong place: `fre` of "freed",
  /// `stag` of "staged", `initiall` of "initialled".
  private func rows(near word: Word) -> [Verb]? {
    guard word.lemma != word.key, let last = word.lemma.last else { return nil }
    return verbRows[word.lemma + "e"] ?? verbRows[word.lemma + String(last)]
      ?? (last == "e" || word.lemma.dropLast().last == last
        ? verbRows[String(word.lemma.dropLast())] : nil)
  }

  /// The rows of a noun.
  func nouns(at index: Int, in tree: SentenceTree) -> [Noun] {
    let word = tree.words[index]
    return (nounRows[word.lemma] ?? []) + (word.key == word.lemma ? [] : nounRows[word.key] ?? [])
  }
}
