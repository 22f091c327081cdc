import EventModel
import Ontology
import Testing

struct ActorDictionaryTests {
  private let actors: ActorDictionary

  init() throws { actors = try KnowledgeBase.seeds.actors }

  @Test func everyCountryOfISO3166IsThereOnce() {
    let current = actors.countries.filter { $0.alpha2 != nil }
    #expect(current.count >= 249)
    #expect(Set(current.map(\.alpha2)).count == current.count)
    #expect(Set(actors.countries.map(\.code)).count == actors.countries.count)
    for country in actors.countries {
      #expect(country.code.utf8.count == 3)
      #expect(country.code.utf8.allSatisfy { (65...90).contains($0) })
      #expect(country.numeric.map { $0.utf8.count == 3 } ?? true, "\(country.code)")
      #expect(actors.country(country.code)?.name == country.name)
    }
  }

  @Test func everyIdentifierIsOfOneActorAndEveryNameOfSomebody() {
    #expect(Set(actors.actors.map(\.id)).count == actors.actors.count)
    for name in actors.names {
      #expect(!name.text.isEmpty)
      #expect(actors.actor(name.actor) != nil, "\(name.text)")
    }
  }

  @Test func codesAreChunksOfThreeAndCountriesAreListed() {
    for actor in actors.actors {
      #expect(actor.code.utf8.count % 3 == 0, "\(actor.id)")
      #expect(!actor.code.isEmpty)
      if let country = actor.country { #expect(actors.country(country) != nil, "\(actor.id)") }
    }
  }

  @Test func everyTenureIsOfAnActorAndAnOffice() {
    let offices = Set(actors.offices.map(\.id))
    for tenure in actors.tenures {
      #expect(actors.actor(tenure.person) != nil, "\(tenure.person)")
      #expect(offices.contains(tenure.office), "\(tenure.office)")
    }
  }

  @Test(arguments: [
    ("2023-12-09", []), ("2023-12-10", ["ARG.president"]), ("2025-01-01", ["ARG.president"]),
  ])
  func anOfficeIsHeldFromItsFirstDayOn(text: String, held: [String]) throws {
    let day = try #require(CalendarDay(iso8601: text))
    #expect(actors.offices(of: "person.javier-milei", on: day).map(\.id) == held)
  }

  @Test func anOfficeIsHeldUpToItsLastDay() throws {
    let ended = try #require(actors.tenures.first { $0.to != nil && $0.from != nil })
    let last = try #require(ended.to)
    let next = try #require(last.next)
    #expect(ended.covers(last))
    #expect(!ended.covers(next))
  }

  @Test func nobodyHoldsNothing() throws {
    let day = try #require(CalendarDay(iso8601: "2024-01-01"))
    #expect(actors.offices(of: "person.nobody", on: day).isEmpty)
    #expect(actors.actor("person.nobody") == nil)
    #expect(actors.country("XQX") == nil)
    #expect(actors.country("person.javier-milei") == nil, "an actor that is no country")
  }

  @Test func aPartOfACountryIsNamedAndCodedByBoth() throws {
    let argentina = try #require(actors.country("ARG"))
    let army = actors.part(of: argentina, sector: "MIL", role: "military", kind: .government)
    #expect(army.id == "ARG.MIL")
    #expect(army.code == "ARGMIL")
    #expect(army.name == "Argentina (military)")
    #expect(army.country == "ARG")
    #expect(army.kind == .government)
  }
}
