import EventModel
import EventStore
import Inquiry
import Ontology
import SampleStore
import TestSupport
import Testing

struct ActorLookupTests {
  private let folder: TemporaryFolder
  private let lookup: ActorLookup

  init() throws {
    folder = try TemporaryFolder()
    lookup = ActorLookup(try EventReader(path: SampleDatabase.filled(in: folder)))
  }

  @Test(arguments: [
    ("Argentina", "ARG"), ("argentina", "ARG"), ("ARG", "ARG"), ("Argentine", "ARG"),
    ("Argentines", "ARG"), ("Argentine Republic", "ARG"), ("Buenos Aires", "ARG"),
    ("US", "USA"), ("U.S.", "USA"), ("the US", "USA"), ("America", "USA"),
    ("Washington", "USA"), ("the United States", "USA"), ("The Netherlands", "NLD"),
    ("The Gambia", "GMB"), ("UK", "GBR"), ("Cote d'Ivoire", "CIV"), ("Brasilia", "BRA"),
    ("brasília", "BRA"), ("Sao Tome and Principe", "STP"), ("Javier Milei", "person.javier-milei"),
    ("MILEI", "person.javier-milei"), ("person.javier-milei", "person.javier-milei"),
    ("ARG.DIP", "ARG.DIP"), ("Georgia", "GEO"), ("Turkiye", "TUR"), ("Turkey", "TUR"),
  ])
  func aNameFindsWhoIsMeant(name: String, uid: String) throws {
    #expect(try lookup.actor(named: name).uid == uid)
  }

  @Test(arguments: [
    ("Argentna", "Argentina"), ("Venezula", "Venezuela"), ("Javier Mliei", "Javier Milei"),
  ])
  func anUnknownNameOffersTheNearest(name: String, nearest: String) {
    let error = #expect(throws: InquiryError.self) { try lookup.actor(named: name) }
    guard case .unknownActor(name, let offered) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(offered.first == nearest)
    #expect(offered.count <= 3)
  }

  @Test(arguments: [
    "", " ", "the ", "The", "'", "\"", "%", "_", "; DROP TABLE actor", "\u{0}", "🌍", "\u{301}",
    String(repeating: "x", count: 100_000),
  ])
  func aHostileNameIsOfNobody(name: String) {
    #expect(throws: InquiryError.self) { try lookup.actor(named: name) }
  }

  @Test func aNameOfSeveralIsAmbiguousAndEachIsOffered() throws {
    let error = #expect(throws: InquiryError.self) { try lookup.actor(named: "George Bush") }
    guard case .ambiguousActor(_, let actors) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(
      Set(actors.map(\.actor.uid)) == ["person.george-h-w-bush", "person.george-w-bush"])
    #expect(try lookup.actor(named: "George W. Bush").uid == "person.george-w-bush")
  }

  @Test func ofSeveralTheOneWhoTakesPartIsMeant() throws {
    // Of the persons called by this family name only one is in the samples.
    #expect(try lookup.actor(named: "Meloni").uid == "person.giorgia-meloni")
  }

  @Test func everyActorIsFoundByItsIdentifier() throws {
    for actor in try SampleDatabase.base.actors.actors {
      #expect(try lookup.actor(named: actor.id).uid == actor.id)
    }
  }

  @Test func everyCountryIsFoundByItsName() throws {
    for country in try SampleDatabase.base.actors.countries {
      do {
        #expect(try lookup.actor(named: country.name).uid == country.code, "\(country.name)")
      } catch InquiryError.ambiguousActor(_, let actors) {
        // States that have ended may share their name.
        #expect(actors.contains { $0.actor.uid == country.code }, "\(country.name)")
      }
    }
  }

  @Test func everyNameFindsSomebodyOrIsAmbiguous() throws {
    for name in try SampleDatabase.base.actors.names.map(\.text) where name.hasPrefix("The ") {
      do { _ = try lookup.actor(named: name) } catch InquiryError.unknownActor {
        Issue.record("\(name) is of nobody")
      } catch InquiryError.ambiguousActor {}
    }
  }

  @Test func aCountryIsSelectedWithEverybodyOfItAndOthersAlone() throws {
    #expect(ActorLookup.selector(try lookup.actor(named: "Argentina")) == .country("ARG"))
    #expect(
      ActorLookup.selector(try lookup.actor(named: "Milei")) == .actor("person.javier-milei"))
  }
}
