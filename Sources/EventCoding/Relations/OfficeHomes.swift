internal import EventModel
internal import Ontology

/// The country of an office a person is known for, where a title alone is told: "President Macron".
struct OfficeHomes: Sendable {
  private struct Holding: Sendable {
    let country: PoliticalActor
    let titles: Set<String>
  }

  private var holdings: [String: [Holding]] = [:]
  private var titles: Set<String> = []

  init(_ dictionary: ActorDictionary) {
    let offices = Dictionary(
      dictionary.offices.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
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
    }
  }

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
}
