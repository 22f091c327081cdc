import EventCoding
import EventModel
import Testing

/// A name in a place's position is a place; the same name that acts is a government.
struct PlaceTests {
  private let coder: EventCoder

  init() throws { coder = try EventCoder.seeds }

  @Test(arguments: [
    "Envoys met in Washington.", "The envoy visited Washington.", "A shell fell near Washington.",
    "The envoy flew to Washington.", "Envoys met in Paris and Washington.",
    "The Washington summit failed.",
  ])
  func aNameOfAPlaceIsOne(text: String) throws {
    let mention = try #require(coder.mentions(in: text).last { $0.quotation.text == "Washington" })
    #expect(mention.isPlace)
    #expect(mention.actor?.country == "USA")
  }

  @Test(arguments: [
    "Washington wants talks.", "Peru condemned Washington.", "Peru agreed with Washington.",
    "Peru gave Washington a promise.", "Sanctions were imposed by Washington.",
  ])
  func aNameThatActsIsNoPlace(text: String) throws {
    let mention = try #require(coder.mentions(in: text).last { $0.quotation.text == "Washington" })
    #expect(!mention.isPlace)
  }

  @Test func aDatelineIsAPlace() throws {
    let mention = try #require(
      coder.mentions(in: "PARIS (Reuters) - Peru condemned Chile.").first)
    #expect(mention.line == "PARIS=FRA@")
  }
}
