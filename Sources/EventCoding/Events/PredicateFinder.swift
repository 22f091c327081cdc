internal import EventModel
internal import Linguistics
internal import Ontology

/// Finds the predicates of a sentence: which words are which rows of `seeds/frames`.
struct PredicateFinder: Sendable {
  private var verbs: [String: [Frame]] = [:]
  private var nouns: [String: [Frame]] = [:]

  init(_ lexicon: Ontology.Lexicon) {
    for frame in lexicon.frames {
      guard let first = frame.words.first else { continue }
      switch frame.partOfSpeech {
      case .verb: verbs[first, default: []].append(frame)
      case .noun: nouns[first, default: []].append(frame)
      }
    }
  }

  /// The first words of the verb rows, in the order of the alphabet.
  var verbLemmas: [String] { verbs.keys.sorted() }

  /// The predicates of a sentence in the order of the text, at most one a head word.
  ///
  /// - Parameter isName: whether a word is part of a name, and so tells nothing: "the Strike Fund".
  func predicates(
    in tree: SentenceTree, tracing trace: inout SentenceTrace?, isName: (Int) -> Bool
  ) -> [PredicateMatch] {
    var found: [PredicateMatch] = []
    var covered = Set<Int>()
    for index in tree.words.indices where !covered.contains(index) && !isName(index) {
      guard
        let predicate = verb(at: index, in: tree, &trace) ?? noun(at: index, in: tree, &trace)
      else { continue }
      found.append(predicate)
      if predicate.frame.partOfSpeech == .noun { covered.formUnion(predicate.words) }
    }
    return found
  }

  private func verb(
    at index: Int, in tree: SentenceTree, _ trace: inout SentenceTrace?
  ) -> PredicateMatch? {
    let word = tree.words[index]
    guard word.partOfSpeech == .verb || word.isParticiple else { return nil }
    guard let frames = verbs[word.lemma] ?? verbs[word.key] ?? verbs(near: word) else { return nil }
    let sequence = WordSequence(tree: tree)
    var best: (predicate: PredicateMatch, rank: Int)?
    for frame in frames {
      guard let words = sequence.match(frame.words, at: index) else {
        trace?.misses(frame, at: index)
        continue
      }
      var object: Int?
      var rank = frame.words.count * 40
      if !frame.objects.isEmpty {
        guard let found = complement(of: index, words, frame.objects, in: tree) else {
          trace?.lacksObject(frame, at: index)
          continue
        }
        object = found.word
        rank += 30 - found.distance
      }
      trace?.fits(frame, at: index)
      if rank > best?.rank ?? 0 {
        best = (PredicateMatch(frame: frame, head: index, words: words, object: object), rank)
      }
    }
    return best?.predicate
  }

  /// The frames of a regular verb whose ending the engine cut in the wrong place: `fre` of "freed",
  /// `boycot` of "boycotted".
  private func verbs(near word: Word) -> [Frame]? {
    guard word.lemma != word.key, let last = word.lemma.last else { return nil }
    return verbs[word.lemma + "e"] ?? verbs[word.lemma + String(last)]
      ?? (last == "e" ? verbs[String(word.lemma.dropLast())] : nil)
  }

  /// The complement whose lemma is one of the given, and how far it is from the verb in the tree.
  private func complement(
    of verb: Int, _ words: [Int], _ lemmas: [String], in tree: SentenceTree
  ) -> (word: Int, distance: Int)? {
    let clause = Clause(verb: verb, in: tree)
    var best: (word: Int, distance: Int)?
    for (word, distance) in clause.complements(of: words)
    where distance < best?.distance ?? .max {
      if lemmas.contains(tree.words[word].lemma) || lemmas.contains(tree.words[word].key) {
        best = (word, distance)
      }
      // "hunger strike": two words say more than one.
      if let modifier = tree.children(of: word, .compound, .adjectivalModifier).last,
        lemmas.contains("\(tree.words[modifier].lemma) \(tree.words[word].lemma)")
      {
        best = (word, distance - 1)
      }
    }
    return best
  }

  private func noun(
    at index: Int, in tree: SentenceTree, _ trace: inout SentenceTrace?
  ) -> PredicateMatch? {
    let word = tree.words[index]
    let frames = (nouns[word.lemma] ?? []) + (word.key == word.lemma ? [] : nouns[word.key] ?? [])
    var best: PredicateMatch?
    for frame in frames where frame.words.count > best?.words.count ?? 0 {
      let end = index + frame.words.count
      guard end <= tree.words.count,
        zip(frame.words, tree.words[index..<end]).allSatisfy({ $0 == $1.lemma || $0 == $1.key })
      else { continue }
      let words = Array(index..<end)
      let head = words.first { word in
        tree.words[word].head.map { !(index..<end).contains($0) } ?? true
      }
      guard let head, tree.words[head].partOfSpeech == .noun || tree.words[head].isLowerName
      else { continue }
      trace?.fits(frame, at: head)
      best = PredicateMatch(frame: frame, head: head, words: words, object: nil)
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
}
