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

  private let gazetteer: Gazetteer
  let names: NameTable
  private var capitals: [String: String] = [:]

  /// How many times larger than all others of its name a city must be to be meant by the name alone.
  private static let dominance = 10

  init(_ base: KnowledgeBase, names: NameTable) {
    self.names = names
    gazetteer = base.gazetteer
    for country in base.actors.countries { capitals[country.code] = country.capital }
  }

  /// What a name can mean; empty for a name that is not listed.
  ///
  /// - Parameter words: the hashes of its words as a text has them.
  func meanings(of name: String, words: some Sequence<UInt64>) -> [Meaning] {
    let places = gazetteer.places(named: name).map { place in
      Meaning(
        country: place.country, isCountry: false, population: place.population ?? 0,
        coordinates: Coordinates(place))
    }
    // A capital stands in both tables; a city state is country and city in one.
    let listed = countries(named: words)
    return listed.filter { country in !places.contains { $0.country == country.country } } + places
  }

  /// What a name of a table can mean.
  func meanings(ofListed name: String) -> [Meaning] {
    meanings(of: name, words: NameWords([name]).hashes)
  }

  /// The countries that have the name or a capital of the name, in the table's order.
  private func countries(named words: some Sequence<UInt64>) -> [Meaning] {
    var found: [Meaning] = []
    for (name, _) in names.names(of: words) {
      let isCountry: Bool
      switch name.kind {
      case .name, .official, .former, .alias, .abbreviation, .endonym: isCountry = true
      case .capital: isCountry = false
      default: continue
      }
      guard let country = names.dictionary.country(name.actor)?.id,
        !found.contains(where: { $0.country == country })
      else { continue }
      found.append(
        Meaning(country: country, isCountry: isCountry, population: 0, coordinates: nil))
    }
    return found
  }

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

extension Coordinates {
  /// Where a place of the table lies; nil where that is not told.
  fileprivate init?(_ place: Place) {
    guard let latitude = place.latitude, let longitude = place.longitude else { return nil }
    self.init(latitude: latitude, longitude: longitude)
  }
}
