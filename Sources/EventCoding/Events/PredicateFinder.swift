internal import EventModel
internal import Linguistics
internal import Ontology

/// Finds the predicates of a sentence: which words are which rows of `seeds/frames`.
struct PredicateFinder: Sendable {
  let table: PredicateRows

  init(_ lexicon: Ontology.Lexicon) { table = PredicateRows(lexicon) }

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
        parties.isMention(index) ? nil : verb(at: index, in: tree, parties, &trace)
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
    at index: Int, in tree: SentenceTree, _ parties: PartyFinder, _ trace: inout SentenceTrace?
  ) -> PredicateMatch? {
    guard let rows = table.verbs(at: index, in: tree) else { return nil }
    var sequence = WordSequence(at: index, in: tree)
    let plain = Clause(verb: index, in: tree)
    lazy var plainComplements = complements(of: plain, [index])
    let particle = particle(of: index, in: tree)
    var best: (row: PredicateRows.Verb, words: [Int], object: Int?, rank: Int)?
    for row in rows {
      guard let words = sequence.match(row.words, after: row.prefix) else {
        // "attack" is no attempt at "counter-attack".
        if row.prefix.isEmpty { trace?.misses(row.frame, at: index) }
        continue
      }
      // "took off", "broke out": a verb with a particle is another verb.
      if isForPurpose(words, of: row, in: tree) || particle.map({ !words.contains($0) }) ?? false {
        trace?.misses(row.frame, at: index)
        continue
      }
      let isPlain = words.count == 1 && !row.frame.isAdjective
      let clause =
        isPlain
        ? plain
        : Clause(verb: index, in: tree, owning: words, isAdjective: row.frame.isAdjective)
      let isLoose = words.count > 1 && sequence.isLoose(words, of: clause)
      // "returned the statue to Nigeria" is not "returned to Nigeria".
      if isLoose, row.frame.objects.isEmpty {
        trace?.misses(row.frame, at: index)
        continue
      }
      var object: Int?
      var rank = words.count * 40
      if !row.frame.objects.isEmpty {
        let near = isPlain ? plainComplements : complements(of: clause, words)
        guard let found = complement(of: clause, among: near, row.objects, parties) else {
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
        guard let fit = clause.agent.map({ fit($0, to: row.subjects, tree) }), fit > 0 else {
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
  private func isForPurpose(_ words: [Int], of row: PredicateRows.Verb, in tree: SentenceTree)
    -> Bool
  {
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

  private func noun(
    at index: Int, in tree: SentenceTree, _ trace: inout SentenceTrace?
  ) -> PredicateMatch? {
    let rows = table.nouns(at: index, in: tree)
    let sequence = WordSequence(at: index, in: tree)
    var best: PredicateMatch?
    for row in rows where row.words.count > best?.words.count ?? 0 {
      guard let words = sequence.matchNoun(row.words) else { continue }
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
