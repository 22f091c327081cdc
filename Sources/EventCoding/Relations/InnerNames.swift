internal import EventModel
internal import Ontology

/// The names of countries and bodies alone, for those inside a longer mention: "Colombian" of
/// "Colombian President", "NATO" of "the secretary general of NATO".
struct InnerNames: Sendable {
  private let names: NameTable
  private static let kinds: Set<ActorName.Kind> = [
    .name, .official, .alias, .abbreviation, .adjective, .demonym,
  ]
  /// The longest name looked for, in words; arbitrary.
  private static let longest = 6

  init(_ names: NameTable) { self.names = names }

  /// The one country or body whose name a word lies in, and the words of the name, the longest
  /// first.
  func name(around word: Int, in words: [Word]) -> (PoliticalActor, Range<Int>)? {
    guard words[word].isCapitalised else { return nil }
    for start in max(0, word - Self.longest + 1)...word {
      let ends = (word + 1)...max(word + 1, min(words.count, start + Self.longest))
      for end in ends.reversed() {
        if let actor = actor(named: words[start..<end]) { return (actor, start..<end) }
      }
    }
    return nil
  }

  private func actor(named words: ArraySlice<Word>) -> PoliticalActor? {
    var found: PoliticalActor?
    for (name, capitals) in names.names(of: words.lazy.map(\.hash))
    where Self.kinds.contains(name.kind) && capitals.fit(words) {
      guard let actor = names.dictionary.actor(name.actor), actor.kind != .person else { continue }
      if found != nil, found != actor { return nil }
      found = actor
    }
    return found
  }
}
