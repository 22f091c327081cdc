internal import EventModel

/// What kind of actor a code makes, learnt from the rows that have such codes already.
struct CodeKinds {
  private var kinds: [String: PoliticalActor.Kind] = [:]
  /// The first three letters an actor's code may have.
  let primaries: Set<String>
  /// The sectors.
  let sectors: Set<String>

  init(_ base: KnowledgeBase, sectors: [String]) {
    var counts: [String: [PoliticalActor.Kind: Int]] = [:]
    for noun in base.lexicon.roles { counts[noun.sector, default: [:]][noun.kind, default: 0] += 1 }
    for actor in base.actors.actors where actor.kind != .person && actor.kind != .country {
      for chunk in actor.code.chunks { counts[chunk, default: [:]][actor.kind, default: 0] += 100 }
    }
    kinds = counts.compactMapValues { counts in
      counts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
    }
    self.sectors = Set(sectors)
    primaries = Set(
      base.actors.countries.map(\.code) + sectors
        + base.actors.actors.compactMap { $0.code.chunks.first })
  }

  /// What an actor of the code is: what its sector says, else its first letters.
  func kind(of code: String) -> PoliticalActor.Kind {
    let chunks = code.chunks
    return (chunks.dropFirst() + chunks.prefix(1)).lazy.compactMap { kinds[$0] }.first
      ?? .organisation
  }
}

extension String {
  /// The code in pieces of three letters.
  var chunks: [String] {
    var rest = self[...]
    var chunks: [String] = []
    while !rest.isEmpty {
      chunks.append(String(rest.prefix(3)))
      rest = rest.dropFirst(3)
    }
    return chunks
  }
}
