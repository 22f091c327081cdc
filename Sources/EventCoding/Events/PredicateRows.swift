internal import Linguistics
internal import Ontology

/// The rows of `seeds/frames`, by the words that lead to them.
struct PredicateRows: Sendable {
  private var verbRows = WordTable<Verb>()
  /// The rows that begin with "be", by the adjective behind it.
  private var adjectives = WordTable<Verb>()
  private var nounRows = WordTable<Noun>()
  /// The lemmas of irregular forms.
  private let irregular: WordTable<String>

  /// A verb's row, with what is asked of it most in the shape that answers fastest.
  final class Verb: Sendable {
    let frame: Frame
    let words: [String]
    /// What stands before the verb and is joined to it by hyphens: `test`, `-` of "test-fire".
    let prefix: [String]
    let objects: WordSet
    let subjects: WordSet

    init(_ frame: Frame, words: [String], prefix: [String] = []) {
      self.frame = frame
      self.words = words
      self.prefix = prefix
      objects = WordSet(frame.objects)
      subjects = WordSet(frame.subjects)
    }
  }

  /// A noun's row.
  struct Noun {
    let frame: Frame
    let words: [String]
  }

  init(_ lexicon: Ontology.Lexicon) {
    irregular = WordTable(lexicon.irregularVerbs.map { ($0.key, $0.value) })
    for frame in lexicon.frames {
      guard let first = frame.words.first else { continue }
      switch frame.partOfSpeech {
      case .verb where frame.isAdjective:
        adjectives.add(
          Verb(frame, words: Array(frame.words.dropFirst())), under: frame.words[1])
      case .verb:
        verbRows.add(Verb(frame, words: frame.words), under: first)
        let parts = Self.parts(of: first)
        if parts.count > 1, let verb = parts.last {
          verbRows.add(
            Verb(
              frame, words: [verb] + frame.words.dropFirst(), prefix: Array(parts.dropLast())),
            under: verb)
        }
      case .noun:
        nounRows.add(Noun(frame: frame, words: frame.words), under: first)
        let parts = frame.words.flatMap(Self.parts)
        if parts.count > frame.words.count {
          nounRows.add(Noun(frame: frame, words: parts), under: parts[0])
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
  var verbLemmas: [String] { verbRows.rows.compactMap { $0.first?.words.first }.sorted() }

  /// The rows of a verb, also of a participle that the engine takes for an adjective, and of an
  /// adjective that is said of somebody.
  func verbs(at index: Int, in tree: SentenceTree) -> [Verb]? {
    // "are to sign": what is to be done is done.
    if tree.words[index].partOfSpeech == .verb,
      tree.child(of: index, .copula) == nil || tree.child(of: index, .marker) != nil
    {
      let own = rows(of: tree.words[index])
      // "was committed to it": said of somebody, and done to nobody.
      guard let said = adjectives[tree.words[index].hash],
        tree.child(of: index, .passiveAuxiliary) != nil
      else {
        return own
      }
      return said + (own ?? [])
    }
    if tree.child(of: index, .copula) != nil,
      let rows = adjectives[tree.words[index].lemmaHash] ?? adjectives[tree.words[index].hash]
    {
      return rows
    }
    guard tree.words[index].partOfSpeech == .adjective else { return nil }
    return tree.words[index].verbHash.flatMap { verbRows[$0] }
      ?? (tree.words[index].isParticiple
        ? verbRows[tree.words[index].lemmaHash] : rows(ofPastAt: index, in: tree))
  }

  /// The rows of a verb by its lemma, as it stands, or by what an irregular form is of.
  private func rows(of verb: Word) -> [Verb]? {
    verbRows[verb.lemmaHash] ?? verbRows[verb.hash]
      ?? irregular[verb.hash].flatMap { verbRows[$0[0]] } ?? rows(near: verb)
  }

  /// The rows of a regular past that the engine has never seen, and takes for an adjective that
  /// stands where only a verb can: "scuffled".
  private func rows(ofPastAt index: Int, in tree: SentenceTree) -> [Verb]? {
    guard tree.words[index].key.hasSuffix("ed"), tree.child(of: index, .copula) == nil,
      tree.child(of: index, .subject) != nil
    else { return nil }
    let stem = tree.words[index].key.dropLast(2)
    return verbRows[stem + "e"] ?? verbRows[stem]
      ?? (stem.last == stem.dropLast().last ? verbRows[stem.dropLast()] : nil)
  }

  /// The rows of a regular verb whose ending the engine cut in the wrong place: `fre` of "freed",
  /// `stag` of "staged", `initiall` of "initialled".
  private func rows(near word: Word) -> [Verb]? {
    guard word.lemmaHash != word.hash, let last = word.lemma.last else { return nil }
    return verbRows[word.lemma + "e"] ?? verbRows[word.lemma + String(last)]
      ?? (last == "e" || word.lemma.dropLast().last == last
        ? verbRows[word.lemma.dropLast()] : nil)
  }

  /// The rows of a noun, those of its lemma first.
  func nouns(at index: Int, in tree: SentenceTree) -> [Noun] {
    nounRows.rows(lemma: tree.words[index].lemmaHash, form: tree.words[index].hash)
  }
}
