internal import EventModel
internal import EventStore

extension PhraseReader {
  /// The longest name a person has; the database has none of more words.
  private static let longestName = 8

  /// The longest name of an actor, of so many words or more, that the words begin with.
  func named(
    _ rest: ArraySlice<QuestionWord>, atLeast least: Int
  ) throws -> (ActorPhrase?, Int) {
    let longest = min(Self.longestName, rest.count)
    for count in stride(from: longest, through: max(1, least), by: -1) {
      let name = rest.prefix(count)
      // A name ends where it owns what follows, and where a comma stands.
      if name.dropLast().contains(where: { $0.isPossessive || $0.endsWithComma }) { continue }
      if let actor = try lookup.phrase(name.map(\.dotted).joined(separator: " ")) {
        return (actor, count)
      }
      if name.last?.dotted != name.last?.text,
        let actor = try lookup.phrase(name.map(\.text).joined(separator: " "))
      {
        return (actor, count)
      }
    }
    return (nil, 0)
  }

  /// Whether words that are both a name and grammar are meant as a name: "WHO", "US" among small
  /// letters.
  func prefersName(
    _ name: ArraySlice<QuestionWord>, over known: QuestionPhrase.Content?
  ) -> Bool {
    // "Norway AND Kenya" is no question about Andorra.
    switch known {
    case .and, .or, .modality: return false
    default: break
    }
    return name.count == 1 && name.allSatisfy(\.isAbbreviation)
      && words.contains { !$0.isAbbreviation && $0.text.count > 1 }
  }

  /// Whether a small word that is somebody's name is meant as a verb: "fall".
  func isVerb(_ name: ArraySlice<QuestionWord>, of actor: ActorPhrase) throws -> Bool {
    guard actor.kind == "person", name.count == 1, let word = name.first, !word.isCapitalised else {
      return false
    }
    return try lexicon.frames().act([word.key], among: []) != nil
  }

  /// "Norway-Kenya": two actors joined by a hyphen.
  mutating func takePair(
    _ left: QuestionWord, _ right: QuestionWord, _ words: ArraySlice<QuestionWord>
  ) throws -> Bool {
    guard let first = try lookup.phrase(left.text), let second = try lookup.phrase(right.text)
    else { return false }
    _ = append(.actor(first), [left])
    _ = append(.and, words.prefix(0))
    _ = append(.actor(second), [right])
    return true
  }
}
