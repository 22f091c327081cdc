internal import EventModel
internal import Linguistics
internal import Ontology

extension ActorResolver {
  /// Who is meant by the family name of somebody the tables know by a longer one.
  ///
  /// It takes more than the name: a title, an owner, or the full name before.
  func person(
    _ ids: [String], _ phrase: ActorPhrase, _ owners: [Identity], in tree: SentenceTree
  ) -> Identity {
    let head = phrase.core.head
    if let known = discourse.named(tree.hashes(of: head..<head + 1)) { return again(known, phrase) }
    let codes = Set(owners.compactMap { $0.actor?.country })
    let titles = Set(phrase.titles.map(\.lemma))
    let fitting = distinct(ids).filter { person in
      guard codes.isEmpty || person.country.map(codes.contains) ?? true else { return false }
      let offices = day.map { table.dictionary.offices(of: person.id, on: $0) } ?? []
      return offices.contains { office in
        office.titles.contains { titles.contains($0.lowercased()) }
      }
    }
    if fitting.count == 1 { return .one(fitting[0], .tenure, 0.85) }
    return unknown(phrase, owners, in: tree)
  }

  /// Who a name that no table knows means: whom the document called so, or what its title tells.
  func unknown(_ phrase: ActorPhrase, _ owners: [Identity], in tree: SentenceTree) -> Identity {
    if let known = discourse.named(tree.hashes(of: phrase.core.words)), known.actor != nil {
      return again(known, phrase)
    }
    let told: Resolution = phrase.apposition == nil ? .composition : .apposition
    if let titled = titled(phrase, owners) { return titled }
    guard let country = owners.lazy.compactMap({ $0.actor }).first(where: { $0.kind == .country })
    else { return .unknown(.exact) }
    // "the Syrian Golan": a place the text itself gives to a country.
    if case .unknown(.place?) = phrase.core.sense { return .one(country, told, 0.6) }
    guard phrase.core.isPerson || phrase.core.isOrganisation else { return .unknown(.exact) }
    let name = tree.words[phrase.words].map { String($0.form) }.joined(separator: " ")
    return .one(
      PoliticalActor(
        id: "\(country.id).\(Word.key(name).replacing(" ", with: "-"))", name: name,
        code: country.code,
        kind: phrase.core.isPerson ? .person : .organisation, country: country.country),
      told, 0.6)
  }

  private func again(_ referent: Referent, _ phrase: ActorPhrase) -> Identity {
    guard let actor = referent.actor else { return .unknown(.alias) }
    return .one(actor, .alias, 0.85)
  }
}
