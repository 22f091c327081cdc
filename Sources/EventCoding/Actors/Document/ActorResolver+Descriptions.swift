internal import EventModel
internal import Linguistics
internal import Ontology

extension ActorResolver {
  /// Whom a noun such as "the country" or "both sides" stands for; nil where it names nobody anew.
  func described(
    _ noun: ReferringNoun, _ phrase: ActorPhrase, in tree: SentenceTree
  ) -> Identity? {
    let count = phrase.core.count(tree)
    guard count != nil || phrase.core.isDefinite(tree) else { return nil }
    if let count {
      return phrase.core.isPlural ? several(count, noun, phrase) : nil
    }
    let before = discourse.recent { fits($0, noun, phrase) }
    guard !phrase.core.isPlural, phrase.hasOnlyRegion(tree) else { return nil }
    if before.count == 1 { return before[0].identity(0.75) }
    if noun.kinds == [.person] || before.isEmpty { return nil }
    for reach in 0...2 {
      let near = before.filter { $0.last.sentence >= sentence - reach }
      if near.isEmpty { continue }
      return nearest(near, reach: reach, noun, phrase)
    }
    return .open(Array(before.compactMap(\.actor).prefix(5)), .description, 0.5)
  }

  /// The one of those named in the last sentence that names any of them.
  private func nearest(
    _ near: [Referent], reach: Int, _ noun: ReferringNoun, _ phrase: ActorPhrase
  ) -> Identity {
    if near.count == 1 { return near[0].identity(0.65) }
    // Of the subject of its own sentence one says "its", not "the country's".
    let likelier = near.filter { ($0.last.prominence == 3) == (reach > 0) }
    if likelier.count == 1 { return likelier[0].identity(0.5) }
    if noun.kinds == [.country], phrase.region == nil, let country = theCountry,
      near.contains(where: { $0.actor?.id == country.id })
    {
      return .one(country, .description, 0.5)
    }
    return .open(near.compactMap(\.actor), .description, 0.5)
  }

  /// "Both countries", "the two leaders": the two named last, if they were named together.
  private func several(_ count: Int, _ noun: ReferringNoun, _ phrase: ActorPhrase) -> Identity {
    var near: [PoliticalActor] = []
    let together = discourse.recent {
      $0.members.count == count && $0.last.sentence >= sentence - 2
        && (noun.kinds != [.person] || $0.isHuman)
    }
    if let together = together.first {
      let members = together.members.map { standIn(for: $0, noun) ?? $0 }
      return .several(members, .description, 0.75)
    }
    for reach in 0...2 {
      let within = discourse.recent {
        $0.last.sentence >= sentence - reach && $0.number == .one && fits($0, noun, phrase)
      }
      var seen: Set<String> = []
      near = within.reversed().compactMap { $0.actor.flatMap { standIn(for: $0, noun) } }
        .filter { seen.insert($0.id).inserted }
      if near.count == count { return .several(near, .description, 0.7) }
      if near.count > count { break }
    }
    return .unknown(.description, candidates: near)
  }

  /// The country of a head of state or a government where countries are meant; else who it is.
  private func standIn(for actor: PoliticalActor, _ noun: ReferringNoun) -> PoliticalActor? {
    guard noun.kinds == [.country] else { return actor }
    return actor.country.flatMap { table.dictionary.country($0) }
  }

  private func fits(_ referent: Referent, _ noun: ReferringNoun, _ phrase: ActorPhrase) -> Bool {
    guard let actor = referent.actor, referent.number == .one else { return false }
    if let region = phrase.region {
      guard let country = actor.country, region.contains(country) else { return false }
    }
    if noun.kinds == [.person] { return referent.isHuman }
    if noun.kinds.isEmpty { return actor.kind != .person && actor.kind != .media }
    if noun.kinds == [.country], phrase.core.isPlural {
      return [.country, .government, .person].contains(actor.kind) && actor.country != nil
    }
    guard noun.kinds.contains(actor.kind) else { return false }
    guard let word = noun.official, actor.kind == .country else { return true }
    return table.dictionary.countries.first { $0.code == actor.id }?.official?.lowercased()
      .contains(word) ?? false
  }
}

extension ActorPhrase {
  /// Whether nothing but an article and the adjective of a region stands before the noun.
  fileprivate func hasOnlyRegion(_ tree: SentenceTree) -> Bool {
    tree.children(of: core.head).allSatisfy { child in
      child >= core.words.lowerBound || tree.words[child].relation == .determiner
        || tree.words[child].relation == .caseMarker || region != nil
    }
  }
}

extension Naming {
  /// How many "both", "the two", "all three" say; nil where no number is told.
  fileprivate func count(_ tree: SentenceTree) -> Int? {
    let before = tree.words[max(0, words.lowerBound - 3)..<words.lowerBound].map(\.key)
    if before.contains("both") { return 2 }
    guard before.contains("the") || before.contains("these") || before.contains("all") else {
      return nil
    }
    return before.contains("two") ? 2 : before.contains("three") ? 3 : nil
  }
}
