import EventCoding
import EventModel
import Ontology
import TestSupport
import Testing

struct RelationFinderTests {
  private let coder: EventCoder

  init() throws { coder = try EventCoder.seeds }

  @Test(arguments: [
    ("Former President Ivan Duque spoke in Lima.", "held_office person.ivan-duque>COL asserted"),
    (
      "The former Chilean foreign minister Heraldo Munoz spoke.",
      "held_office person.heraldo-munoz>CHL asserted"
    ),
    (
      "Turkey, a member of NATO, bought gas from Iran.", "member_of TUR>org.nato asserted"
    ),
    ("NATO members including Poland spoke.", "member_of POL>org.nato asserted"),
    (
      "Petro met Ivan Duque, his predecessor.",
      "predecessor_of person.ivan-duque>person.gustavo-petro asserted"
    ),
    ("Russia's ally Belarus sent troops.", "allied_with BLR>RUS asserted"),
    (
      "Kenya, one of Uganda's main trading partners, closed the border.",
      "trade_partner_of KEN>UGA asserted"
    ),
    ("Zambia depends on China.", "dependent_on ZMB>CHN asserted"),
  ])
  func titlesAppositionsAndVerbsTellTies(text: String, line: String) {
    #expect(coder.relationLines(in: text) == [line])
  }

  @Test(arguments: [
    ("Kenya is not a member of NATO.", Modality.negated),
    ("Serbia refused to join NATO.", .negated), ("Moldova wants to join NATO.", .planned),
    ("Ukraine could become a member of NATO.", .hypothetical),
    ("If Sweden becomes a member of NATO, Finland will follow.", .hypothetical),
    ("Ukraine is a potential member of NATO.", .hypothetical),
    ("Canada regards Iran as an enemy.", .opinion), ("Norway is a member of NATO.", .asserted),
  ])
  func whatIsDeniedWantedOrPossibleIsNotToldAsSo(text: String, modality: Modality) throws {
    let relation = try #require(coder.code(Article(text: text)).relations.first)
    #expect(relation.modality == modality)
  }

  @Test(arguments: [
    ("Norway has been a member of NATO since 1949.", "1949-01-01", String?.none),
    ("Angela Merkel, the German chancellor from 2005 to 2021, spoke.", "2005-01-01", "2021-12-31"),
    ("The Duque (2018-2022) administration of Colombia ended.", "2018-01-01", "2022-12-31"),
  ])
  func termsThatTheTextStatesAreTheTies(text: String, from: String, to: String?) throws {
    let relation = try #require(coder.code(Article(text: text)).relations.first)
    #expect(relation.valid.from?.description == from)
    #expect(relation.valid.to?.description == to)
    #expect(relation.valid.precision == .year)
  }

  /// The clause's date is that of its act, not that of a title in it.
  @Test func aTitleIsNotDatedByWhatItsBearerDid() throws {
    let text = "Colombian President Gustavo Petro visited Peru on 3 March 2024."
    let relation = try #require(coder.code(Article(text: text)).relations.first)
    #expect(relation.valid == .unknown)
  }

  @Test(arguments: [
    "", "The president spoke.", "Allies met.", "His predecessor was better.",
    "A member of parliament spoke.", "The partnership is strategic.", "president", "of of of",
    "Its ally, its ally, its ally.",
  ])
  func aTieWithoutTwoSidesIsNone(text: String) {
    #expect(coder.relationLines(in: text) == [])
  }

  /// Words of titles, ties and brackets in any order: no crash, and every side in its evidence.
  @Test(arguments: UInt64(0)..<300)
  func noTextIsTooHostile(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let words = [
      "President", "former", "Peru", "'s", "allies", "ally", "of", "with", "between", "and", ",",
      "(", ")", "2003", "-", "2015", "since", "one", "his", "its", "predecessor", "NATO", "members",
      "is", "an", "the", "in", "found", "Milei", "administrations", "such", "as", "including",
      "not",
      "Prime", "Minister", "Secretary", "State", ".", "\n\n", "🌍", "e\u{301}", "elect", "regards",
    ]
    let text = (0..<Int.random(in: 0...40, using: &random))
      .map { _ in words[Int.random(in: words.indices, using: &random)] }.joined(separator: " ")
    let scalars = Array(text.unicodeScalars)
    for relation in coder.code(Article(text: text)).relations {
      for quotation in [relation.subject.quotation, relation.object.quotation, relation.evidence] {
        let words = String(String.UnicodeScalarView(scalars[quotation.span.range]))
        #expect(words.unicodeScalars.elementsEqual(quotation.text.unicodeScalars))
        #expect(relation.evidence.span.range.contains(quotation.span.start))
      }
      #expect(relation.subject.quotation != relation.object.quotation)
    }
  }
}

extension EventCoder {
  /// The relations of a text, each in one line: what, who, to whom, told how.
  fileprivate func relationLines(in text: String) -> [String] {
    code(Article(text: text)).relations.map { relation in
      let sides = [relation.subject, relation.object].map {
        $0.actor?.id ?? "'\($0.quotation.text)'"
      }
      return "\(relation.predicate) \(sides[0])>\(sides[1]) \(relation.modality)"
    }
  }
}
