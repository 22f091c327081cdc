internal import EventModel
internal import Ontology

/// The names of countries and bodies alone, for those inside a longer mention: "Colombian" of
/// "Colombian President", "NATO" of "the secretary general of NATO".
struct InnerNames: Sendable {
  private struct Entry: Sendable {
    let actor: PoliticalActor
    let capitals: Capitals
  }

  /// A name of several words is kept under the hash of its words one after the other.
  private var entries: [UInt64: [Entry]] = [:]
  private static let kinds: Set<ActorName.Kind> = [
    .name, .official, .alias, .abbreviation, .adjective, .demonym,
  ]
  /// The longest name looked for, in words; arbitrary.
  private static let longest = 6

  init(_ dictionary: ActorDictionary) {
    let names = dictionary.names.filter { Self.kinds.contains($0.kind) }
      .compactMap { name in dictionary.actor(name.actor).map { (name, $0) } }
      .filter { $0.1.kind != .person }
    let words = NameWords(names.map(\.0.text))
    for (place, (name, country)) in names.enumerated() {
      let range = words.words(of: place)
      let capitals = Capitals(name.text.utf8.span, wordStarts: Array(words.offsets[range]))
      let key = words.hashes[range].reduce(WordHash.start) { WordHash.step($0, $1) }
      entries[key, default: []].append(Entry(actor: country, capitals: capitals))
    }
  }

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
    let key = words.reduce(WordHash.start) { WordHash.step($0, WordHash.hash($1.key.utf8)) }
    guard let found = entries[key]?.filter({ $0.capitals.fit(words) }), let first = found.first,
      found.allSatisfy({ $0.actor == first.actor })
    else { return nil }
    return first.actor
  }
}
