internal import EventModel
internal import Ontology

/// The names of places and what each can mean.
struct PlaceNames: Sendable {
  /// One place of a name.
  struct Meaning: Hashable {
    /// The country it is or lies in.
    let country: String?
    /// Whether it is the country itself.
    let isCountry: Bool
    /// The inhabitants; 0 where not told.
    let population: Int
    let coordinates: Coordinates?
  }

  private var meanings: [String: [Meaning]] = [:]
  private var capitals: [String: String] = [:]

  /// How many times larger than all others of its name a city must be to be meant by the name alone.
  private static let dominance = 10

  init(_ base: KnowledgeBase) {
    for country in base.actors.countries {
      add(country.name, Meaning(
        country: country.code, isCountry: true, population: 0, coordinates: nil))
      if let capital = country.capital { capitals[country.code] = capital }
    }
    for name in base.actors.names {
      guard let country = base.actors.country(name.actor) else { continue }
      switch name.kind {
      case .name, .official, .former, .alias, .abbreviation, .endonym:
        add(name.text, Meaning(
          country: country.id, isCountry: true, population: 0, coordinates: nil))
      case .capital:
        add(name.text, Meaning(
          country: country.id, isCountry: false, population: 0, coordinates: nil))
      case .adjective, .demonym, .plural, .metonym: continue
      }
    }
  }

  private mutating func add(_ name: String, _ meaning: Meaning) {
    let key = Word.key(name)
    if meanings[key]?.contains(where: { $0.country == meaning.country }) ?? false { return }
    meanings[key, default: []].append(meaning)
  }

  /// What a name can mean; empty for a name that is not listed.
  func meanings(of name: String) -> [Meaning] { meanings[Word.key(name)] ?? [] }

  /// The capital of a country.
  func capital(of country: String) -> String? { capitals[country] }

  /// The one meant: the only one, the one in a country that the text names, or the one city that is
  /// many times larger than the others; nil where nothing decides.
  func choose(_ meanings: [Meaning], near countries: Set<String>) -> Meaning? {
    if meanings.count == 1 { return meanings[0] }
    let near = meanings.filter { $0.country.map(countries.contains) ?? false }
    if near.count == 1 { return near[0] }
    let largest = meanings.max { $0.population < $1.population }
    guard let largest, largest.population > 0,
      meanings.allSatisfy({
        $0 == largest || !$0.isCountry && $0.population * Self.dominance < largest.population
      })
    else { return nil }
    return largest
  }
}
