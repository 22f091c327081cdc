import Ontology
import Testing

struct GazetteerTests {
  private let gazetteer: Gazetteer

  init() throws { gazetteer = try KnowledgeBase.seeds.gazetteer }

  private static let known: [(String, String?, Place.Kind)] = [
    ("Buenos Aires", "ARG", .city), ("Kashmir", nil, .area), ("Red Sea", nil, .sea),
    ("Malvinas", "FLK", .area), ("Santiago", "CHL", .city), ("Rosario", "ARG", .city),
  ]

  @Test(arguments: known)
  func aNameHasItsCountryKindAndCoordinates(
    name: String, country: String?, kind: Place.Kind
  ) throws {
    let place = try #require(gazetteer.places(named: name).first)
    #expect(place.name == name)
    #expect(place.country == country)
    #expect(place.kind == kind)
    #expect(place.latitude.map { (-90...90).contains($0) } == true)
    #expect(place.longitude.map { (-180...180).contains($0) } == true)
  }

  @Test(arguments: [("CÓRDOBA", "cordoba"), ("são paulo", "Sao Paulo"), ("Bogota", "bogotá")])
  func caseAndAccentsDoNotCount(one: String, other: String) {
    let countries = Set(gazetteer.places(named: one).map(\.country))
    #expect(!countries.isEmpty)
    #expect(Set(gazetteer.places(named: other).map(\.country)) == countries)
  }

  @Test func theLargerOfTwoPlacesOfANameComesFirst() {
    let places = gazetteer.places(named: "Hyderabad")
    #expect(places.count > 1)
    let people = places.map { $0.population ?? 0 }
    #expect(people == people.sorted(by: >))
  }

  @Test(arguments: ["", "Nowhere on Earth", "Buenos", "Buenos Aires ", "\u{0}"])
  func whatIsNoNameIsNoPlace(text: String) { #expect(gazetteer.places(named: text).isEmpty) }
}
