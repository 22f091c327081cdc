internal import EventModel
internal import EventStore
internal import Ontology
internal import Spelling

/// The words of the grammar: `seeds/questions`.
final class QuestionLexicon {
  /// What a phrase can be to the grammar.
  let phrases: [String: QuestionPhrase.Content]
  /// The acts by their lemmas, which are looked up in every form.
  private let acts: [String: ActPhrase]
  private let particles: [String: [[String]]]
  /// Which tables of the base tell a tie besides the texts.
  let bases: [BaseTie]
  /// The words by which times are named.
  let times: TimeWords
  /// The most words a phrase has.
  let longest: Int
  private let forms: WordForms
  private let seeds: SeedLibrary
  private var readFrames: FrameWords?

  /// Reads the tables.
  ///
  /// - Throws: `SeedError` at the first wrong cell.
  init(seeds: SeedLibrary) throws {
    self.seeds = seeds
    var phrases = try Self.ties(seeds)
    for row in try seeds.table(
      "questions/words", columns: ["phrase", "class", "value", "example", "source"]
    ).rows {
      phrases[try row.required("phrase")] = try QuestionPhrase.Content(word: row)
    }
    self.phrases = phrases
    acts = try Self.acts(seeds)
    times = try TimeWords(seeds)
    particles = Self.particles(acts.keys)
    bases = try seeds.table(
      "questions/bases", columns: ["predicate", "base", "roles", "example", "source"]
    ).rows.map(BaseTie.init)
    let irregular = try seeds.table(
      "questions/irregular-forms", columns: ["form", "lemma", "pos", "source"])
    forms = WordForms(
      irregular: Dictionary(grouping: irregular.rows) { $0["form"] }.mapValues {
        $0.map { $0["lemma"] }
      })
    longest = (phrases.keys.map(Self.length) + acts.keys.map(Self.length)).max() ?? 1
  }

  private static func ties(_ seeds: SeedLibrary) throws -> [String: QuestionPhrase.Content] {
    let rows = try seeds.table(
      "questions/ties",
      columns: ["phrase", "form", "predicates", "office", "side", "example", "source"]
    ).rows
    var ties: [String: QuestionPhrase.Content] = [:]
    for row in rows { ties[try row.required("phrase")] = .tie(try TiePhrase(row)) }
    return ties
  }

  private static func acts(_ seeds: SeedLibrary) throws -> [String: ActPhrase] {
    let rows = try seeds.table(
      "questions/acts",
      columns: [
        "lemma", "acts", "direction", "of", "from", "trigger", "words", "example", "source",
      ]
    ).rows
    var acts: [String: ActPhrase] = [:]
    for row in rows { acts[try row.required("lemma")] = try ActPhrase(row) }
    return acts
  }

  /// The particles of verbs of several words, which an object can divide.
  private static func particles(_ lemmas: some Sequence<String>) -> [String: [[String]]] {
    let openings: Set = ["out", "off", "back", "away", "down", "home", "persona"]
    var particles: [String: [[String]]] = [:]
    for lemma in lemmas {
      let words = lemma.split(separator: " ").map(String.init)
      guard let verb = words.first, let particle = words.dropFirst().first,
        openings.contains(particle) || words.dropFirst().elementsEqual(["from", "office"])
      else { continue }
      particles[verb, default: []].append(Array(words.dropFirst()))
    }
    return particles.mapValues { $0.sorted { $0.count > $1.count } }
  }

  /// The words of the grammar nearest to one that is not known, in any form: "visit" for "visted".
  func nearest(to word: String) -> [String] {
    let vocabulary = Vocabulary(
      (phrases.keys.sorted() + acts.keys.sorted()).filter { !$0.contains(" ") })
    var seen: Set<String> = []
    let near = forms.lemmas(of: word).flatMap { vocabulary.nearest(3, to: $0) }
    return Array(near.filter { seen.insert($0).inserted }.prefix(3))
  }

  /// What can stand after the object of a verb and belongs to it: "out" of "throw out".
  func particles(of verb: String) -> [[String]] {
    forms.lemmas(of: verb).flatMap { particles[$0] ?? [] }
  }

  /// The words that a person may have meant by one with a slip of the keys, in the form it has.
  func slips(of word: String) -> [String] {
    let vocabulary = Vocabulary(
      Set(
        (Array(phrases.keys) + Array(acts.keys)).flatMap {
          $0.split(separator: " ").map(String.init)
        }
      )
      .sorted())
    let inflected = forms.stems(of: word).flatMap { stem in
      vocabulary.slips(of: stem.lemma).compactMap { forms.inflected($0, stem.ending) }
    }
    return vocabulary.slips(of: word) + inflected
  }

  /// The act that words name, the first or the last in any form: "expelled diplomats".
  func act(_ keys: [String]) -> ActPhrase? {
    guard let first = keys.first, let last = keys.last else { return nil }
    let tail = keys.dropFirst()
    for lemma in forms.lemmas(of: first) {
      let ends = keys.count > 1 ? forms.lemmas(of: last) : [""]
      for end in ends {
        let words = keys.count > 1 ? [lemma] + tail.dropLast() + [end] : [lemma]
        guard var act = acts[words.joined(separator: " ")] else { continue }
        act.isParticiple = WordForms.isParticiple(first, of: lemma)
        return act
      }
    }
    return nil
  }

  /// The tie that a word names in a form the tables do not have: "running", "lands".
  func tie(_ keys: [String]) -> TiePhrase? {
    guard let first = keys.first else { return nil }
    let tail = keys.dropFirst().map { " " + $0 }.joined()
    for lemma in forms.lemmas(of: first).dropFirst() where !lemma.hasSuffix("s") {
      if case .tie(let tie)? = phrases[lemma + tail], !tie.isOffice { return tie }
    }
    return nil
  }

  /// Whether words of an act end in a preposition, which governs what follows: "ask for".
  func endsInPreposition(_ keys: [String]) -> Bool {
    guard keys.count > 1, let last = keys.last, case .preposition? = phrases[last] else {
      return false
    }
    return true
  }

  /// The coder's own lexicon, read only for a question whose words the tables do not have.
  func frames() throws -> FrameWords {
    let frames = try readFrames ?? FrameWords(seeds: seeds, forms: forms)
    readFrames = frames
    return frames
  }

  /// The memberships of the base.
  func memberships() throws -> [MembershipRow] { try MembershipRow.read(seeds) }

  private static func length(_ phrase: String) -> Int { phrase.utf8.count { $0 == 0x20 } + 1 }
}
