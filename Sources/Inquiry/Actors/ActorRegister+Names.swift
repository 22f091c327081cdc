internal import EventModel
internal import EventStore
internal import Ontology
internal import Spelling

/// Whom a name can mean.
struct NameReading {
  /// Who is meant.
  let actor: PoliticalActor
  /// Who else goes by the name.
  let others: [PoliticalActor]
}

extension ActorRegister {
  /// The code of the country that a name, an alias, a demonym or a code means.
  ///
  /// - Throws: `ActorNameError` for a name of no country.
  public func country(named name: String) throws -> String {
    let countries = candidates(name).filter { $0.kind == .country }
    guard let first = countries.first else {
      let names = dictionary.countries.map(\.name)
      throw ActorNameError.unknownCountry(name, nearest: Vocabulary(names).nearest(to: name))
    }
    return first.id
  }

  /// Who is meant by a name, an alias, an office, an identifier or a title before a name.
  ///
  /// A country wins over others of its name; of people, who was in office on the day; then who alone
  /// takes part in events.
  ///
  /// - Parameter day: the day the name was said; nil where it does not matter.
  /// - Throws: `ActorNameError` for a name of nobody, or of several where nothing decides.
  func reading(of name: String, on day: CalendarDay?) throws -> NameReading {
    if let titled = titled(name.withoutArticle, on: day) { return titled }
    var found = candidates(name)
    if found.isEmpty { found = candidates(name.withoutArticle) }
    if found.isEmpty { found = holders(of: name.withoutArticle, on: day) }
    if found.isEmpty {
      found = try reader?.actors(named: name).compactMap { PoliticalActor($0.actor) } ?? []
    }
    guard !found.isEmpty else {
      let names = Vocabulary(dictionary.names.map(\.text))
      throw ActorNameError.unknown(name, nearest: names.nearest(3, to: name.withoutArticle))
    }
    guard let meant = try decide(found, on: day) else {
      throw ActorNameError.ambiguous(name, found)
    }
    return NameReading(actor: meant, others: found.filter { $0.id != meant.id })
  }

  /// Everybody of the seeds whose name or identifier it is, case and accents aside, each once.
  private func candidates(_ name: String) -> [PoliticalActor] {
    if let known = dictionary.actor(name) { return [known] }
    let key = name.folded
    var seen: Set<String> = []
    return dictionary.names.filter { $0.text.folded == key }
      .compactMap { seen.insert($0.actor).inserted ? dictionary.actor($0.actor) : nil }
  }

  /// Who held an office of the name on the day, or without one holds it now.
  private func holders(of name: String, on day: CalendarDay?) -> [PoliticalActor] {
    let key = name.folded
    let named = dictionary.offices.filter { office in
      office.id.folded == key || office.name.folded == key
        || office.titles.contains { $0.contains(" ") && $0.folded == key }
    }
    return people(in: Set(named.map(\.id)), on: day)
  }

  /// Who goes by the words after a title and held an office of that title, on the day if one is told;
  /// nil unless that is one person.
  private func titled(_ name: String, on day: CalendarDay?) -> NameReading? {
    let key = name.folded
    let titles = Set(dictionary.offices.flatMap(\.titles)).filter {
      key.hasPrefix($0.folded + " ")
    }
    guard let title = titles.max(by: { $0.count < $1.count }) else { return nil }
    let offices = Set(dictionary.offices.filter { $0.titles.contains(title) }.map(\.id))
    let holders = Set(
      dictionary.tenures.filter { offices.contains($0.office) && (day.map($0.covers) ?? true) }
        .map(\.person))
    let found = candidates(String(name.dropFirst(title.count + 1)))
    let meant = found.filter { holders.contains($0.id) }
    guard meant.count == 1 else { return nil }
    return NameReading(actor: meant[0], others: found.filter { $0.id != meant[0].id })
  }

  private func people(in offices: Set<String>, on day: CalendarDay?) -> [PoliticalActor] {
    dictionary.tenures
      .filter { offices.contains($0.office) && (day.map($0.covers) ?? ($0.to == nil)) }
      .compactMap { dictionary.actor($0.person) }
  }

  private func decide(_ found: [PoliticalActor], on day: CalendarDay?) throws -> PoliticalActor? {
    if found.count == 1 { return found[0] }
    let countries = found.filter { $0.kind == .country }
    if countries.count == 1 { return countries[0] }
    if let day {
      let inOffice = found.filter { !dictionary.offices(of: $0.id, on: day).isEmpty }
      if inOffice.count == 1 { return inOffice[0] }
    }
    guard let reader else { return nil }
    let busy = try found.filter { try (reader.actor($0.id)?.row.events ?? 0) > 0 }
    return busy.count == 1 ? busy[0] : nil
  }
}

extension String {
  fileprivate var withoutArticle: String {
    lowercased().hasPrefix("the ") ? String(dropFirst(4)) : self
  }
}
