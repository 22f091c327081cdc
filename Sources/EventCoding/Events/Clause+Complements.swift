internal import Linguistics

extension Clause {
  /// Prepositions of what went on besides: who "joined the league after a war" has joined no war.
  private static let circumstances: Set<String> = [
    "after", "amid", "before", "despite", "during", "following", "pending", "since", "throughout",
    "until",
  ]

  /// The words that may be what a frame asks for, each with its distance from the verb: objects,
  /// prepositional objects, complements, and the nouns inside them.
  ///
  /// - Parameter words: the predicate's own words; a prepositional object that one of them brings
  ///   stands as near as an object.
  func complements(of words: [Int]) -> [(word: Int, distance: Int)] {
    var found: [(word: Int, distance: Int)] = []
    if let patient { add(patient, 1, to: &found) }
    for noun in phrases(of: words) { add(noun, 1, to: &found) }
    for child in tree.children(of: verb) {
      switch tree.words[child].relation {
      case .object, .passiveSubject: continue
      case .indirectObject: add(child, 2, to: &found)
      case .oblique, .unmarkedOblique, .agent:
        let isOwn = tree.children(of: child, .caseMarker).contains(where: words.contains)
        if !isOwn, Self.circumstances.contains(tree.preposition(of: child)) { continue }
        // "led to the end of the war": what is deep in another phrase is hardly what is meant.
        if isOwn { add(child, 1, to: &found) } else { addShallow(child, 4, to: &found) }
      case .openComplement, .clausalComplement, .adverbialClause:
        found.append((child, 5))
        // "cancelled a visit after ...": the parser may take the object into the clause behind it.
        if patient == nil, let subject = tree.children(of: child, .subject, .passiveSubject).first,
          subject > verb
        {
          add(subject, 6, to: &found)
        }
      case .adverbialModifier, .phrasalParticle: found.append((child, 5))
      case .subject where !isPassive && tree.words[child].relation == .subject: continue
      default: continue
      }
    }
    return found
  }

  /// The phrases that hang from one of the predicate's own adverbs and are brought in by another of its
  /// words: "the talks" of "walked away from the talks".
  func phrases(of words: [Int]) -> [Int] {
    guard words.count > 2 else { return [] }
    return words.filter { tree.words[$0].relation != .caseMarker && $0 != verb }.flatMap { word in
      tree.children(of: word, .oblique).filter {
        tree.children(of: $0, .caseMarker).contains(where: words.contains)
      }
    }
  }

  /// A noun, what it is joined to by "and", the words right before them and what they are for: "a day to leave".
  private func addShallow(
    _ noun: Int, _ distance: Int, to found: inout [(word: Int, distance: Int)]
  ) {
    for member in tree.coordination(of: noun) {
      found.append((member, distance))
      for child in tree.children(of: member, .compound, .adjectivalModifier, .adnominalClause) {
        found.append((child, distance + 2))
      }
    }
  }

  /// A noun, what it is joined to by "and", its modifiers and what "of" adds to it.
  private func add(_ noun: Int, _ distance: Int, to found: inout [(word: Int, distance: Int)]) {
    guard distance < 10 else { return }
    found.append((noun, distance))
    for child in tree.children(of: noun) {
      switch tree.words[child].relation {
      case .conjunct: add(child, distance + 1, to: &found)
      case .compound, .adjectivalModifier, .apposition: found.append((child, distance + 2))
      // "called President Diop a liar": a title is no nearer than what somebody is called.
      case .descriptor: found.append((child, distance + 5))
      case .nominalModifier: add(child, distance + 3, to: &found)
      // "ordered the envoy to leave": the parser may hang the complement from the object.
      case .adnominalClause: found.append((child, distance + 5))
      default: continue
      }
    }
  }
}
