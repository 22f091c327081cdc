import EventModel
import Linguistics
import Ontology
import Testing

@testable import EventCoding

struct PlaceFinderTests {
  private static let tools = Result {
    let base = try KnowledgeBase.seeds
    let places = PlaceNames(base, names: NameTable(base))
    return (
      engine: try Engine(), actors: ActorFinder(places), places: PlaceFinder(base, places: places)
    )
  }

  /// The place of the first word of a form, as its words and country: "Lima PER".
  private func place(of act: String, in text: String) throws -> String? {
    let tools = try Self.tools.get()
    let document = ParsedDocument(Article(text: text), engine: tools.engine)
    let mentions = tools.actors.mentions(in: document.trees, published: .unknown)
    for (index, tree) in document.trees.enumerated() {
      guard let word = tree.words.firstIndex(where: { $0.form == act }) else { continue }
      return tools.places.place(ofEventAt: word, in: tree, mentions: mentions[index])
        .map { "\($0.name) \($0.country ?? "-")" }
    }
    return nil
  }

  @Test(arguments: [
    ("Peru met Chile in Lima.", "Lima PER"), ("Peru met Chile in Geneva.", "Geneva CHE"),
    ("In Geneva, Peru met Chile.", "Geneva CHE"), ("Peru met Chile near Damascus.", "Damascus SYR"),
    ("Peru met Chile in Brazil.", "Brazil BRA"),
    ("Peru met Chile in Rio de Janeiro on 5 May 2024.", "Rio de Janeiro BRA"),
    ("Peru met Chile off the Black Sea.", "Black Sea -"),
    ("Peru met the envoy of Chile in Geneva.", "Geneva CHE"),
  ])
  func aPlacePhraseOfTheActIsItsPlace(text: String, place: String) throws {
    #expect(try self.place(of: "met", in: text) == place)
  }

  @Test(arguments: [
    "Peru met Chile in May.", "Peru met Chile in a statement.", "Peru met Chile in talks.",
    "Peru met Chile in 2024.", "Lima met Chile.", "Peru met the president of Chile.",
    "LIMA, May 5 (Reuters) - Peru met Chile.",
    "Peru met Chile, which had signed the pact in Geneva.",
    "Peru met Chile. Spain condemned Cuba in Geneva.",
  ])
  func whatIsNoPlaceOfTheActPlacesItNot(text: String) throws {
    #expect(try place(of: "met", in: text) == nil)
  }

  @Test(arguments: [
    ("Peru met Chile in Valencia.", "Valencia -"),
    ("Peru met Chile in Valencia, Spain.", "Valencia ESP"),
    ("Peru met Chile in Córdoba, Spain.", "Córdoba ESP"),
    ("Venezuela met Chile in Valencia.", "Valencia VEN"),
    ("Venezuela met Spain in Valencia.", "Valencia -"),
    ("Russia met Chile in Georgia.", "Georgia GEO"),
    ("Peru met Chile in London.", "London GBR"),
  ])
  func aNameOfSeveralPlacesIsDecidedByTheCountriesNamed(text: String, place: String) throws {
    #expect(try self.place(of: "met", in: text) == place)
  }

  @Test(arguments: [
    ("Peru met Chile in the Peruvian capital.", "Lima PER"),
    ("Peru met Chile in the capital of Brazil.", "Brasília BRA"),
    ("The envoy of Peru met students in the capital.", "Lima PER"),
  ])
  func theCapitalIsThatOfTheCountryNamedWithItOrLast(text: String, place: String) throws {
    #expect(try self.place(of: "met", in: text) == place)
  }

  @Test func eachClauseHasItsOwn() throws {
    let text = "Peru met Chile in Geneva, and Spain condemned Cuba in Paris."
    #expect(try place(of: "met", in: text) == "Geneva CHE")
    #expect(try place(of: "condemned", in: text) == "Paris FRA")
  }
}
