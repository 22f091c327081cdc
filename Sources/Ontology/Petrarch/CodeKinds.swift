internal import EventModel

/// What kind of actor a code makes, learnt from the rows that have such codes already.
struct CodeKinds {
  private let kinds: [String: PoliticalActor.Kind]
  private let roleKinds: [String: PoliticalActor.Kind]
  /// The first three letters an actor's code may have.
  let primaries: Set<String>
  /// The sectors.
  let sectors: Set<String>

  init(_ base: KnowledgeBase, sectors: [String]) {
    var roles: [String: [PoliticalActor.Kind]] = [:]
    for noun in base.lexicon.roles { roles[noun.sector, default: []].append(noun.kind) }
    var bodies: [String: [PoliticalActor.Kind]] = [:]
    for actor in base.actors.actors where actor.kind != .person && actor.kind != .country {
      for chunk in actor.code.chunks where base.actors.country(chunk) == nil {
        bodies[chunk, default: []].append(actor.kind)
      }
    }
    roleKinds = roles.compactMapValues(Self.mostFrequent)
    kinds = roleKinds.merging(bodies.compactMapValues(Self.mostFrequent)) { $1 }
    self.sectors = Set(sectors)
    primaries = Set(
      base.actors.countries.map(\.code) + sectors
        + base.actors.actors.compactMap { $0.code.chunks.first })
  }

  private static func mostFrequent(_ kinds: [PoliticalActor.Kind]) -> PoliticalActor.Kind? {
    PoliticalActor.Kind.allCases.max { left, right in
      kinds.count { $0 == left } < kinds.count { $0 == right }
    }
  }

  /// What people of a sector are.
  func kind(ofRoles sector: String) -> PoliticalActor.Kind { roleKinds[sector] ?? .people }

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
