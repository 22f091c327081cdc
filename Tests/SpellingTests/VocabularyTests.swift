import Spelling
import Testing

struct VocabularyTests {
  static let commands = Vocabulary([
    "ingest", "code", "ask", "events", "event", "actors", "actor", "relations", "timeline", "dyad",
  ])

  static let names = Vocabulary([
    "Argentina", "Algeria", "Türkiye", "Côte d'Ivoire", "São Tomé and Príncipe", "Łódź", "Niger",
    "Nigeria", "UK", "US", "Ελλάδα",
  ])

  @Test(arguments: [
    ("evnts", "events"), ("evetn", "event"), ("EVENTS", "events"), ("timelien", "timeline"),
    ("relatons", "relations"), ("inges", "ingest"), ("rel", "relations"), ("ak", nil), ("", nil),
    ("frobnicate", nil), ("in", nil), ("dayd", "dyad"),
  ])
  func aMistypedCommandFindsTheNearest(written: String, nearest: String?) {
    #expect(Self.commands.nearest(to: written) == nearest)
  }

  @Test(arguments: [
    ("Argentna", "Argentina"), ("turkiye", "Türkiye"), ("COTE D'IVOIRE", "Côte d'Ivoire"),
    ("Cote dIvoir", "Côte d'Ivoire"), ("sao tome and principe", "São Tomé and Príncipe"),
    ("lodz", "Łódź"), ("Nigera", "Niger"), ("us", "US"), ("UX", nil), ("ελλαδα", "Ελλάδα"),
    ("Argentinian Republic", nil),
  ])
  func aMisspeltNameFindsTheNearest(written: String, nearest: String?) {
    #expect(Self.names.nearest(to: written) == nearest)
  }

  @Test func severalAreOfferedNearestFirstAndNoneTwice() {
    let vocabulary = Vocabulary(["actors", "actor", "factor", "actors"])
    #expect(vocabulary.nearest(3, to: "actor") == ["actor", "actors", "factor"])
    #expect(vocabulary.nearest(1, to: "actor") == ["actor"])
  }

  @Test func longNamesAreNotComparedBeyondThreeEdits() {
    let vocabulary = Vocabulary(["United Nations Security Council"])
    #expect(vocabulary.nearest(to: "Untied Nation Security Concil") != nil)
    #expect(vocabulary.nearest(to: "Untied Nation Securty Concil") == nil)
  }

  @Test func anEmptyVocabularyOffersNothing() {
    #expect(Vocabulary([]).nearest(to: "events") == nil)
  }
}
