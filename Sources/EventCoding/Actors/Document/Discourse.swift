internal import EventModel
internal import Ontology

/// Whom a document has named so far.
struct Discourse {
  private(set) var referents: [Referent] = []

  /// Takes in a mention of somebody by name or role, new or known.
  mutating func note(_ referent: Referent) {
    guard let index = index(of: referent) else {
      referents.append(referent)
      return
    }
    referents[index].join(referent)
  }

  /// Takes in a mention by pronoun or description of somebody named before.
  mutating func noteAgain(_ referent: Referent) {
    let known = referents.indices.filter { referents[$0].isSame(as: referent) }
    guard let index = known.max(by: { referents[$0].last < referents[$1].last }) else {
      return note(referent)
    }
    referents[index].join(referent)
  }

  private func index(of referent: Referent) -> Int? {
    referents.indices.first { referents[$0].canBe(referent) }
  }

  /// The one somebody was called by a family name, acronym or full name before; the latest.
  func named(_ words: some Sequence<UInt64>) -> Referent? {
    let name = WordHash.run(words)
    return referents.indices.filter { referents[$0].names.contains(name) }
      .max { referents[$0].last < referents[$1].last }.map { referents[$0] }
  }

  /// Those of whom a condition holds, the last mentioned first.
  func recent(where condition: (Referent) -> Bool) -> [Referent] {
    referents.filter(condition).sorted { $1.last < $0.last }
  }
}
