internal import EventModel
internal import Linguistics
internal import Ontology

/// Finds the predicates of a sentence: which words are which rows of `seeds/frames`.
struct PredicateFinder: Sendable {
  private var verbs: [String: [VerbRow]] = [:]
  /// The rows that begin with "be", by the adjective behind it.
  private var adjectives: [String: [VerbRow]] = [:]
  private var nouns: [String: [NounRow]] = [:]
  /// The lemmas of irregular forms.
  private let irregular: [String: String]

  /// What stands for any direct object in a row: "return something" is not "return".
  private static let anything = "*"

  /// What stands for a direct object that names somebody: "received the pope" is not "received a loan".
  private static let somebody = "somebody"

  /// A verb's row, with what is asked of it most in the shape that answers fastest.
  private struct VerbRow {
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
  private struct NounRow {
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
          VerbRow(frame, words: Array(frame.words.dropFirst())))
      case .verb:
        verbs[first, default: []].append(VerbRow(frame, words: frame.words))
        let parts = Self.parts(of: first)
        if parts.count > 1, let verb = parts.last {
          verbs[verb, default: []].append(
            VerbRow(
              frame, words: [verb] + frame.words.dropFirst(), prefix: Array(parts.dropLast())))
        }
      case .noun:
        nouns[first, default: []].append(NounRow(frame: frame, words: frame.words))
        let parts = frame.words.flatMap(Self.parts)
        if parts.count > frame.words.count {
          nouns[parts[0], default: []].append(NounRow(frame: frame, words: parts))
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
  var verbLemmas: [String] { verbs.keys.sorted() }

  /// The predicates of a sentence in the order of the text, at most one a head word.
  ///
  /// - Parameter parties: who is named; a word of a name tells nothing: "the Strike Fund".
  func predicates(
    in tree: SentenceTree, tracing trace: inout SentenceTrace?, besides parties: PartyFinder
  ) -> [PredicateMatch] {
    var found: [PredicateMatch] = []
    var covered = Set<Int>()
    for index in tree.words.indices where !covered.contains(index) {
      // "troop withdrawal": the troops are somebody, and their withdrawal is an act.
      let verb =
        parties.isMention(index) ? nil : verb(at: index, in: tree, parties.isPerson, &trace)
      let noun =
        verb == nil || tree.words[index].relation == .adjectivalModifier
        ? noun(at: index, in: tree, &trace) : nil
      // "the forced return" is a return of a kind, and forces nobody.
      let isOneNoun = noun.map { $0.words.count > 1 } ?? false
      guard let predicate = isOneNoun ? noun : verb ?? noun,
        !parties.isMention(predicate.head) || isAct(predicate, of: parties)
      else { continue }
      found.append(predicate)
      if predicate.frame.partOfSpeech == .noun { covered.formUnion(predicate.words) }
    }
    return found
  }

  /// Whether a noun of several words tells an act although one of them is a role: "troop movements".
  private func isAct(_ predicate: PredicateMatch, of parties: PartyFinder) -> Bool {
    guard predicate.frame.partOfSpeech == .noun, predicate.words.count > 1,
      parties.tree.words[predicate.head].partOfSpeech == .noun
    else { return false }
    switch parties.mention(at: predicate.head)?.resolution {
    case .composition, .description: return true
    default: return false
    }
  }

  /// The row that fits best: one of more words before one of fewer, one whose object or subject
  /// stands by before one that asks for none, the nearest object first.
  private func verb(
    at index: Int, in tree: SentenceTree, _ isPerson: (Int) -> Bool, _ trace: inout SentenceTrace?
  ) -> PredicateMatch? {
    guard let rows = rows(at: index, in: tree) else { return nil }
    let sequence = WordSequence(tree: tree)
    let plain = Clause(verb: index, in: tree)
    let particle = particle(of: index, in: tree)
    var best: (row: VerbRow, words: [Int], object: Int?, rank: Int)?
    for row in rows {
      guard let words = sequence.match(row.words, after: row.prefix, at: index) else {
        // "attack" is no attempt at "counter-attack".
        if row.prefix.isEmpty { trace?.misses(row.frame, at: index) }
        continue
      }
      // "took off", "broke out": a verb with a particle is another verb.
      if isForPurpose(words, of: row, in: tree) || particle.map({ !words.contains($0) }) ?? false {
        trace?.misses(row.frame, at: index)
        continue
      }
      let clause =
        words.count > 1 || row.frame.isAdjective
        ? Clause(verb: index, in: tree, owning: words, isAdjective: row.frame.isAdjective) : plain
      let isLoose = words.count > 1 && sequence.isLoose(words, of: clause)
      // "returned the statue to Nigeria" is not "returned to Nigeria".
      if isLoose, row.objects.isEmpty {
        trace?.misses(row.frame, at: index)
        continue
      }
      var object: Int?
      var rank = words.count * 40
      if !row.objects.isEmpty {
        guard let found = complement(of: clause, words, row.objects, isPerson) else {
          trace?.lacksObject(row.frame, at: index)
          continue
        }
        // "sent troops in May" is not "sent in troops", as "asked Oman for aid" is "asked for aid".
        if isLoose, !tree.children(of: found.word, .caseMarker).contains(where: words.contains) {
          trace?.misses(row.frame, at: index)
          continue
        }
        object = found.word
        rank += 30 - found.distance
      }
      if !row.frame.subjects.isEmpty {
        guard let fit = clause.agent.map({ fit($0, to: row.frame.subjects, tree) }), fit > 0 else {
          trace?.lacksSubject(row.frame, at: index)
          continue
        }
        rank += 34 + fit
      }
      trace?.fits(row.frame, at: index)
      if rank > best?.rank ?? 0 {
        best = (row, words, object, rank)
      }
    }
    guard let best else { return nil }
    guard let act = best.row.frame.act else {
      trace?.isEveryday(best.row.frame, at: index)
      return nil
    }
    return PredicateMatch(
      frame: best.row.frame, act: act, head: index, words: best.words, object: best.object)
  }

  /// Whether what should bring a place brings a purpose: who "went to announce" it has gone nowhere.
  private func isForPurpose(_ words: [Int], of row: VerbRow, in tree: SentenceTree) -> Bool {
    guard words.count > 1, let type = row.frame.act?.type, [.consult, .mobilize].contains(type),
      let last = words.last, tree.words[last].key == "to", let verb = tree.words[last].head
    else { return false }
    return tree.words[last].relation == .marker && !tree.words[verb].key.hasSuffix("ing")
  }

  /// The particle right behind a verb: the "off" of "took off", not the "up" of "sent up to ten".
  private func particle(of verb: Int, in tree: SentenceTree) -> Int? {
    tree.child(of: verb, .phrasalParticle).flatMap { particle in
      let isNumber = particle + 1 < tree.words.count && tree.words[particle + 1].key == "to"
      return particle == verb + 1 && !isNumber ? particle : nil
    }
  }

  /// The rows of a verb, also of a participle that the engine takes for an adjective, and of an
  /// adjective that is said of somebody.
  private func rows(at index: Int, in tree: SentenceTree) -> [VerbRow]? {
    let word = tree.words[index]
    // "are to sign": what is to be done is done.
    if word.partOfSpeech == .verb,
      tree.child(of: index, .copula) == nil || tree.child(of: index, .marker) != nil
    {
      let own =
        verbs[word.lemma] ?? verbs[word.key] ?? irregular[word.key].flatMap { verbs[$0] }
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
    return word.verbLemma.flatMap { verbs[$0] }
      ?? (word.isParticiple ? verbs[word.lemma] : rows(ofPast: word, at: index, in: tree))
  }

  /// The rows of a regular past that the engine has never seen, and takes for an adjective that
  /// stands where only a verb can: "scuffled".
  private func rows(ofPast word: Word, at index: Int, in tree: SentenceTree) -> [VerbRow]? {
    guard word.key.hasSuffix("ed"), tree.child(of: index, .copula) == nil,
      tree.child(of: index, .subject) != nil
    else { return nil }
    let stem = word.key.dropLast(2)
    return verbs[stem + "e"] ?? verbs[String(stem)]
      ?? (stem.last == stem.dropLast().last ? verbs[String(stem.dropLast())] : nil)
  }

  /// The rows of a regular verb whose ending the engine cut in the wrong place: `fre` of "freed",
  /// `stag` of "staged", `initiall` of "initialled".
  private func rows(near word: Word) -> [VerbRow]? {
    guard word.lemma != word.key, let last = word.lemma.last else { return nil }
    return verbs[word.lemma + "e"] ?? verbs[word.lemma + String(last)]
      ?? (last == "e" || word.lemma.dropLast().last == last
        ? verbs[String(word.lemma.dropLast())] : nil)
  }

  /// The complement whose lemma is one of the given, and how far it is from the verb in the tree.
  private func complement(
    of clause: Clause, _ words: [Int], _ lemmas: Set<String>, _ isPerson: (Int) -> Bool
  ) -> (word: Int, distance: Int)? {
    var best: (word: Int, distance: Int)?
    for (word, distance) in clause.complements(of: words)
    where distance < best?.distance ?? .max {
      // Two words say more than one: "hunger strike".
      if isPair(in: lemmas, word, clause.tree) {
        best = (word, distance - 1)
      } else if clause.tree.words[word].isOne(of: lemmas) {
        best = (word, distance)
      }
    }
    if best == nil, let patient = clause.patient {
      if lemmas.contains(Self.somebody), isPerson(patient) { return (patient, 1) }
      if lemmas.contains(Self.anything) { return (patient, 20) }
    }
    return best
  }

  /// How well a subject is one of the given: 2 by two words, 1 by one, or by what it counts as "hundreds
  /// of troops" do; else 0.
  private func fit(_ subject: Int, to lemmas: Set<String>, _ tree: SentenceTree) -> Int {
    if isPair(in: lemmas, subject, tree) { return 2 }
    if tree.words[subject].isOne(of: lemmas) || isNamed(subject, asOneOf: lemmas, tree) { return 1 }
    guard tree.words[subject].tag?.label == "NNS" else { return 0 }
    let counted = tree.children(of: subject, .nominalModifier).first {
      tree.preposition(of: $0) == "of" && tree.words[$0].tag?.label == "NNS"
    }
    return counted.map { tree.words[$0].isOne(of: lemmas) || isPair(in: lemmas, $0, tree) } == true
      ? 1 : 0
  }

  /// Whether a name says what it is the name of: "Typhoon Haiyan", "Cyclone Idai".
  private func isNamed(_ name: Int, asOneOf lemmas: Set<String>, _ tree: SentenceTree) -> Bool {
    tree.words[name].partOfSpeech == .properNoun
      && tree.children(of: name, .compound, .descriptor, .flat).contains {
        tree.words[$0].partOfSpeech == .properNoun && tree.words[$0].isOne(of: lemmas)
      }
  }

  /// Whether a word with one before it that it governs is one of the given: "hunger strike".
  private func isPair(in lemmas: Set<String>, _ word: Int, _ tree: SentenceTree) -> Bool {
    tree.children(of: word, .compound, .adjectivalModifier).contains {
      let (first, second) = (tree.words[$0].lemma, tree.words[word].singular)
      return lemmas.contains("\(first) \(second)") || lemmas.contains("\(first)-\(second)")
    }
  }

  private func noun(
    at index: Int, in tree: SentenceTree, _ trace: inout SentenceTrace?
  ) -> PredicateMatch? {
    let word = tree.words[index]
    let rows = (nouns[word.lemma] ?? []) + (word.key == word.lemma ? [] : nouns[word.key] ?? [])
    let sequence = WordSequence(tree: tree)
    var best: PredicateMatch?
    for row in rows where row.words.count > best?.words.count ?? 0 {
      guard let words = sequence.matchNoun(row.words, at: index) else { continue }
      let head = words.first { word in tree.words[word].head.map { !words.contains($0) } ?? true }
      guard let head,
        words.count > 1 || tree.words[head].partOfSpeech == .noun
          || tree.words[head].isLowerName, let act = row.frame.act
      else { continue }
      trace?.fits(row.frame, at: head)
      best = PredicateMatch(frame: row.frame, act: act, head: head, words: words, object: nil)
    }
    return best
  }
}

extension Word {
  /// A participle that the tagger took for an adjective: "detained", "jailed".
  var isParticiple: Bool {
    partOfSpeech == .adjective && (key.hasSuffix("ed") || key.hasSuffix("ing")) && key != lemma
  }

  /// A proper noun that may be a common one in a headline or at a sentence's start.
  var isLowerName: Bool { partOfSpeech == .properNoun && !isCapitalised }

  /// The lemma without the plural's ending where the engine keeps it: `troop` of "troops".
  var singular: String {
    guard lemma.hasSuffix("s"), lemma == key else { return lemma }
    return lemma.hasSuffix("ies") ? lemma.dropLast(3) + "y" : String(lemma.dropLast())
  }

  /// Whether its lemma, its form or its singular is one of the given.
  func isOne(of words: Set<String>) -> Bool {
    words.contains(lemma) || words.contains(key)
      || (lemma.hasSuffix("s") && words.contains(singular))
  }

  /// Whether a lexicon writes it so.
  func isForm(_ text: String) -> Bool {
    lemma == text || key == text || lemma.hasSuffix("s") && singular == text
  }
}
