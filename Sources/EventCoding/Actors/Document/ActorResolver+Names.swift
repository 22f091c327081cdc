internal import EventModel
internal import Linguistics
internal import Ontology

extension ActorResolver {
  /// Who a name of the tables means.
  func named(_ names: [ActorName], _ phrase: ActorPhrase, _ owners: [Identity]) -> Identity {
    let people = Set(names.filter(\.isPersons).map(\.actor)).sorted()
    let others = names.filter { !$0.isPersons }
    if others.isEmpty { return person(people, named: names, phrase, owners) }
    if !phrase.titles.isEmpty, !people.isEmpty {
      return person(people, named: names, phrase, owners)
    }
    if others.allSatisfy({ $0.kind == .plural }),
      let home = owners.lazy.compactMap(\.actor).first(where: { $0.kind == .country })
    {
      return .one(home, .composition, 0.8)
    }
    let best = others.map(\.rank).min() ?? 0
    let likeliest = others.filter { $0.rank == best }
    let actors = distinct(likeliest.map(\.actor))
    if actors.count == 1, let name = likeliest.first {
      return .one(actors[0], name.kind == .name ? .exact : .alias, name.confidence)
    }
    let ofOwner = actors.filter { actor in
      owners.contains { $0.actor?.country != nil && $0.actor?.country == actor.country }
    }
    if ofOwner.count == 1 { return .one(ofOwner[0], .alias, 0.8) }
    let before = actors.filter { actor in
      discourse.referents.contains { $0.actor?.id == actor.id }
    }
    if before.count == 1 { return .one(before[0], .alias, 0.7) }
    return .unknown(.alias, candidates: actors)
  }

  /// Which of several people of one name is meant: by whom they serve, by office on the day, by
  /// what the document has said.
  func person(
    _ ids: [String], named names: [ActorName] = [], _ phrase: ActorPhrase, _ owners: [Identity]
  ) -> Identity {
    let everyone = distinct(ids)
    let codes = Set(owners.compactMap { $0.actor?.country })
    var people = everyone
    if !codes.isEmpty {
      people = everyone.filter { $0.country.map(codes.contains) ?? true }
    }
    guard !people.isEmpty else {
      return countryman(everyone, phrase, owners) ?? titled(phrase, owners)
        ?? .unknown(.alias, candidates: everyone)
    }
    let isExact = names.contains { $0.kind == .name }
    if people.count == 1 { return .one(people[0], isExact ? .exact : .alias, isExact ? 0.95 : 0.8) }
    let before = people.filter { person in
      discourse.referents.contains { $0.actor?.id == person.id }
    }
    if before.count == 1 { return .one(before[0], .alias, 0.85) }
    let ofDocument = people.filter { $0.country.map { countries[$0] != nil } ?? false }
    guard let day else {
      if ofDocument.count == 1 { return .one(ofDocument[0], .alias, 0.65) }
      if let part = commonPart(of: people, phrase) { return .one(part, .alias, 0.7) }
      return .unknown(.alias, candidates: people)
    }
    let titles = Set(phrase.titles.map(\.lemma))
    let titled = people.filter { person in
      table.dictionary.offices(of: person.id, on: day).contains { office in
        office.titles.contains { titles.contains($0.lowercased()) }
      }
    }
    if titled.count == 1 { return .one(titled[0], .tenure, 0.9) }
    let inOffice = people.filter { !table.dictionary.offices(of: $0.id, on: day).isEmpty }
    if inOffice.count == 1 { return .one(inOffice[0], .tenure, 0.75) }
    let chiefs = inOffice.filter { isChief($0, on: day) }
    if titles.isEmpty, chiefs.count == 1 { return .one(chiefs[0], .tenure, 0.65) }
    if ofDocument.count == 1 { return .one(ofDocument[0], .alias, 0.65) }
    if let part = commonPart(of: people, phrase) { return .one(part, .tenure, 0.7) }
    return .unknown(.tenure, candidates: inOffice.isEmpty ? people : inOffice)
  }

  /// Whether somebody was head of a state or its government, whom news calls by family name alone.
  private func isChief(_ person: PoliticalActor, on day: CalendarDay) -> Bool {
    table.dictionary.offices(of: person.id, on: day).contains { $0.role.hasPrefix("head_of_") }
  }

  /// Somebody called by a full name who serves another country than the tables say: the text has it.
  private func countryman(
    _ people: [PoliticalActor], _ phrase: ActorPhrase, _ owners: [Identity]
  ) -> Identity? {
    guard phrase.core.words.count > 1, people.count == 1,
      let country = owners.lazy.compactMap({ $0.actor?.country }).first
    else { return nil }
    let person = people[0]
    return .one(
      PoliticalActor(
        id: person.id, name: person.name, code: country, kind: .person, country: country),
      .exact, 0.8)
  }

  /// What somebody unknown is by title and owner.
  private func titled(_ phrase: ActorPhrase, _ owners: [Identity]) -> Identity? {
    guard let title = phrase.titles.first else { return nil }
    let modifiers = phrase.modifiers + (phrase.apposition.map { phrases[$0].modifiers } ?? [])
    let owner = owners.compactMap(\.actor).first
    return .one(
      Composition(table: table).actor(of: owner, title, modifiers),
      phrase.apposition == nil ? .composition : .apposition, owner == nil ? 0.5 : 0.8)
  }

  /// What of their state all of several people are by their title: whichever Bush is meant, it is
  /// the president of one country.
  private func commonPart(of people: [PoliticalActor], _ phrase: ActorPhrase) -> PoliticalActor? {
    guard let title = phrase.titles.first, let code = people[0].country,
      people.allSatisfy({ $0.country == code }), let country = table.dictionary.country(code)
    else { return nil }
    return Composition(table: table).actor(of: country, title, phrase.modifiers)
  }

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

  /// The actors of some ids, each once, in their order.
  func distinct(_ ids: [String]) -> [PoliticalActor] {
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }.compactMap { table.dictionary.actor($0) }
  }
}

extension ActorName {
  /// How far a name is from the one that news uses; the smaller the likelier it is meant.
  fileprivate var rank: Int {
    switch kind {
    case .name: 0
    case .official, .abbreviation, .adjective, .demonym, .plural: 1
    case .alias: language == nil || language == "en" ? 1 : 4
    case .capital, .metonym: 2
    case .former, .endonym: 3
    }
  }

  /// The probability that the name means its actor, where it means one alone; by judgement.
  fileprivate var confidence: Double {
    switch rank {
    case 0: 0.95
    case 1: 0.9
    case 2: 0.8
    case 3: 0.7
    default: 0.6
    }
  }
}
