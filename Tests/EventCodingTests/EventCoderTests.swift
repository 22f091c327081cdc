import EventCoding
import EventModel
import Linguistics
import Ontology
import TestSupport
import Testing

struct EventCoderTests {
  private let coder: EventCoder

  init() throws { coder = try EventCoder.seeds }

  @Test(arguments: [
    ("Venezuela expelled Argentine diplomats.", "SANCTION asserted VEN>ARG."),
    ("Argentine diplomats were expelled by Venezuela.", "SANCTION asserted VEN>ARG."),
    ("Peru condemned Nicaragua.", "ACCUSE asserted PER>NIC"),
    ("Nicaragua was condemned by Peru.", "ACCUSE asserted PER>NIC"),
  ])
  func activeAndPassiveTellTheSame(text: String, line: String) throws {
    let event = try #require(coder.events(in: text).first)
    #expect(event.line.hasPrefix(line))
  }

  @Test(arguments: [
    ("Brazil did not condemn Nicaragua.", Modality.negated),
    ("Brazil will condemn Nicaragua.", .planned),
    ("Brazil condemned Nicaragua.", .asserted),
  ])
  func refusalAndFutureAreNotToldAsDone(text: String, modality: Modality) throws {
    let event = try #require(coder.events(in: text).first)
    #expect(event.modality == modality)
  }

  @Test(arguments: [
    ("Students in Peru marched on 3 May against the government.", "PROTEST"),
    ("The rebels marched on Lima.", "ASSAULT"),
  ])
  func thePrepositionOfADateBringsNobody(text: String, type: String) throws {
    let event = try #require(coder.events(in: text).first)
    #expect(event.act.type == EventType(type))
  }

  @Test func aRefusalIsARejectionAndNotTheActRefused() throws {
    let event = try #require(coder.events(in: "Brazil refused to condemn Nicaragua.").first)
    #expect(event.act.type == EventType("REJECT"))
    #expect(event.act.quad == QuadClass("verbal conflict"))
  }

  @Test func aCapitalAfterInIsAPlaceAndActsNot() throws {
    let event = try #require(
      coder.events(in: "Peru condemned Nicaragua in Washington.").first)
    #expect(event.place?.quotation.text == "Washington")
    #expect(event.place?.country == "USA")
    #expect(event.line == "ACCUSE asserted PER>NIC")
  }

  @Test func aCapitalThatActsIsItsGovernment() throws {
    let event = try #require(coder.events(in: "Washington condemned Nicaragua.").first)
    #expect(event.mention.participants.source.map { $0.actor?.country } == ["USA"])
  }

  @Test(arguments: [
    ("Peru condemned Nicaragua on 3 March 2024.", "2024-03-03", "3 March 2024"),
    ("Peru condemned Nicaragua on March 3, 2024.", "2024-03-03", "March 3, 2024"),
    ("Peru condemned Nicaragua in March 2024.", "2024-03-01", "March 2024"),
  ])
  func aStatedDateIsTheEvents(text: String, from: String, basis: String) throws {
    let date = try #require(coder.events(in: text).first).date
    #expect(date.from?.description == from)
    #expect(date.basis?.hasSuffix(basis) == true)
  }

  @Test(arguments: [
    "Peru condemned Nicaragua.", "Peru condemned Nicaragua on 31 February 2024.",
    "Peru condemned the 1967 borders of Nicaragua.",
  ])
  func aDateThatIsNotOneIsUnknownAndNeverTheArticles(text: String) throws {
    let day = try #require(CalendarDay(iso8601: "2024-05-05"))
    let coding = coder.code(Article(text: text, published: .day(day, basis: "metadata")))
    #expect(try #require(coding.events.first).date == .unknown)
  }

  @Test(arguments: [
    "", " ", "\n\n", "The cat sat on the mat.", "He condemned her.", "🌍", "\u{301}", "...",
    "Nicaragua.", "2024", "\u{FEFF}", "\u{0}",
  ])
  func whatTellsNoActTellsNone(text: String) {
    #expect(coder.events(in: text).isEmpty)
  }

  @Test func theSameBytesGiveTheSameValues() throws {
    let text = try KnowledgeBase.seeds.lexicon.frames.prefix(60).map(\.example)
      .joined(separator: "\n\n")
    let first = coder.code(Article(text: text))
    let again = EventCoder(try KnowledgeBase.seeds, engine: try Engine()).code(Article(text: text))
    #expect(first == again)
    #expect(!first.events.isEmpty)
  }

  @Test func sentencesAreInOrderWithoutOverlap() throws {
    let text = try KnowledgeBase.seeds.lexicon.frames.map(\.example).joined(separator: " ")
    let sentences = coder.code(Article(text: text)).sentences
    for (left, right) in zip(sentences, sentences.dropFirst()) {
      #expect(left.span.end <= right.span.start)
    }
  }

  /// Words, signs and letters in any order: events or none, never a crash, every span in the text.
  @Test(arguments: UInt64(0)..<500)
  func noTextIsTooHostile(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let words = [
      "Peru", "Nicaragua", "condemned", "by", "was", "in", "Washington", "will", "not", "refused",
      "to", "the", "Argentine", "diplomats", "'s", ",", "and", ".", "3", "March", "2024", "🌍",
      "e\u{301}", "\u{202E}", "\u{0}", "\u{FEFF}", "\"", "“", "\n", "\n\n", "U.S.", "expelled", "-",
    ]
    let text = (0..<Int.random(in: 0...40, using: &random))
      .map { _ in words[Int.random(in: words.indices, using: &random)] }
      .joined(separator: Bool.random(using: &random) ? " " : "")
    let scalars = Array(text.unicodeScalars)
    for event in coder.events(in: text) {
      for quotation in event.quotations {
        let words = String(String.UnicodeScalarView(scalars[quotation.span.range]))
        #expect(words.unicodeScalars.elementsEqual(quotation.text.unicodeScalars))
      }
    }
  }

  /// Words the engine cuts at hyphens, takes for adjectives or has no lemma for.
  @Test(arguments: [
    ("North Korea test-fired two missiles near Japan.", "MOBILIZE asserted PRK>JPN"),
    ("India and Pakistan have de-escalated.", "RETREAT asserted IND+PAK>"),
    ("Indian and Chinese soldiers scuffled.", "ASSAULT asserted IND.MIL+CHN.MIL>"),
    ("China froze ties with Japan.", "SANCTION asserted CHN>JPN"),
    ("Bolivia abided by the ruling of a Peruvian court.", "CONCEDE asserted BOL>PER.JUD"),
    ("Iraqi soldiers pushed Syrian militants out of the town.", "ASSAULT asserted IRQ.MIL>SYR.REB"),
  ])
  func aRareFormIsReadAsItsVerb(text: String, line: String) throws {
    let event = try #require(try EventCoder.seeds.events(in: text).first)
    #expect(event.line == line)
  }

  @Test(arguments: [
    ("Protesters marched on the parliament of Georgia.", "PROTEST"),
    ("Rebels marched on the capital of Chad.", "ASSAULT"),
  ])
  func whoMarchesDecidesWhatAMarchIs(text: String, type: String) throws {
    let event = try #require(try EventCoder.seeds.events(in: text).first)
    #expect(event.act.type.rawValue == type)
  }

  @Test func aDebateOfAParliamentIsNoTalk() throws {
    #expect(
      try EventCoder.seeds.events(in: "The parliament of Ghana held a debate on Togo.").isEmpty)
  }

  @Test func troopMovementsAreAnActAlthoughTroopsAreSomebody() throws {
    let text = "The troop movements of Ethiopia near Eritrea were watched."
    let event = try #require(try EventCoder.seeds.events(in: text).first)
    #expect(event.mention.rule == "noun/troop-movement")
  }
}
