internal import EventModel
internal import Ontology

/// Who held an office of a country, where a title alone is told: "President Macron", "the Macron
/// government".
struct OfficeHomes: Sendable {
  private let names: NameTable
  /// The words that holders of a country's office are called by.
  private let titles: Set<String>

  init(_ names: NameTable) {
    self.names = names
    // Most offices share their titles with those of other countries.
    let written = Set(names.dictionary.offices.lazy.filter { $0.country != nil }.flatMap(\.titles))
    titles = Set(written.lazy.compactMap(Self.word(of:)))
  }

  /// The country of a code; nil for a code no country has.
  func country(_ code: String) -> PoliticalActor? { names.dictionary.country(code) }

  /// The one country in which a person held an office of the title; nil for none or several.
  ///
  /// - Parameter title: a word of the title in lower case; a word no office bears, such as
  ///   "administration", means any office.
  func country(of person: ActorMention, holding title: String) -> PoliticalActor? {
    let persons = person.actor.map { [$0] } ?? person.candidates
    let isAny = !titles.contains(title)
    let held = persons.flatMap { names.dictionary.offices(of: $0.id) }
      .filter { isAny || $0.titles.contains { Self.word(of: $0) == title } }
    let countries = Set(held.compactMap(\.country))
    return countries.count == 1 ? countries.first.flatMap(country) : nil
  }

  /// The one holder of an office of a country that a name means; nil for none or several.
  func holder(named name: ArraySlice<Word>, of country: String) -> PoliticalActor? {
    let dictionary = names.dictionary
    let found = Set(names.people(named: name.lazy.map(\.hash))).filter { person in
      dictionary.offices(of: person).contains { $0.country == country }
    }
    return found.count == 1 ? found.first.flatMap(dictionary.actor) : nil
  }

  /// The word the holder is called by, in lower case: "chairman" of "Chairman of the Presidency".
  private static func word(of title: String) -> String? {
    title.utf8.split(separator: 0x20)
      .prefix { !$0.elementsEqual("of".utf8) && !$0.elementsEqual("for".utf8) }
      .last.map { Word.key(String(Substring($0))) }
  }
}
