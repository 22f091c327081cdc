internal import EventModel
internal import Ontology

/// Who held an office of a country, where a title alone is told: "President Macron", "the Macron
/// government".
struct OfficeHomes: Sendable {
  private struct Holding: Sendable {
    let country: PoliticalActor
    let titles: Set<String>
  }

  private var holdings: [String: [Holding]] = [:]
  private var titles: Set<String> = []
  private var countries: [String: PoliticalActor] = [:]
  /// The holders by whole name and by last name, folded.
  private var holders: [String: Set<PoliticalActor>] = [:]

  init(_ dictionary: ActorDictionary) {
    let offices = Dictionary(
      dictionary.offices.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for name in dictionary.names {
      guard let person = dictionary.actor(name.actor), person.kind == .person else { continue }
      let key = Word.key(name.text)
      holders[key, default: []].insert(person)
      if let last = key.split(separator: " ").last, last.utf8.count < key.utf8.count {
        holders[String(last), default: []].insert(person)
      }
    }
    for tenure in dictionary.tenures {
      guard let office = offices[tenure.office],
        let country = office.country.flatMap({ dictionary.country($0) })
      else { continue }
      // The word the holder is called by: "chairman" of "Chairman of the Presidency".
      let titles = Set(
        office.titles.compactMap { title in
          title.split(separator: " ").map { Word.key($0) }
            .prefix { !["of", "for"].contains($0) }.last
        })
      holdings[tenure.person, default: []].append(Holding(country: country, titles: titles))
      self.titles.formUnion(titles)
      countries[country.id] = country
    }
  }

  /// The country of a code, where anybody held an office of it.
  func country(_ code: String) -> PoliticalActor? { countries[code] }

  /// The one country in which a person held an office of the title; nil for none or several.
  ///
  /// - Parameter title: a word of the title in lower case; a word no office bears, such as
  ///   "administration", means any office.
  func country(of person: ActorMention, holding title: String) -> PoliticalActor? {
    let persons = person.actor.map { [$0] } ?? person.candidates
    var found = Set<PoliticalActor>()
    for person in persons {
      let held = holdings[person.id] ?? []
      found.formUnion(
        held.filter { !titles.contains(title) || $0.titles.contains(title) }.map(\.country))
    }
    return found.count == 1 ? found.first : nil
  }

  /// The one holder of an office of a country that a name means; nil for none or several.
  func holder(named name: ArraySlice<Word>, of country: String) -> PoliticalActor? {
    let key = name.map(\.key).joined(separator: " ")
    let found = (holders[key] ?? []).filter { person in
      holdings[person.id]?.contains { $0.country.id == country } ?? false
    }
    return found.count == 1 ? found.first : nil
  }
}
