import EventCoding
import EventModel
import Testing

/// Pronouns and descriptions stand for whom the text named before, or for nobody.
struct ReferenceTests {
  private let coder: EventCoder

  init() throws { coder = try EventCoder.seeds }

  @Test(arguments: [
    ("Peru said it would leave.", "it=PER"),
    ("Peru closed its embassy.", "its embassy=PER.GOV"),
    ("Modi spoke. He praised France.", "He=person.narendra-modi"),
    ("Angela Merkel spoke. She praised France.", "She=person.angela-merkel"),
    ("Milei praised his government.", "his government=ARG.GOV"),
    ("Kenyan soldiers left. They saw nobody.", "They=KEN.MIL"),
    ("Modi injured himself.", "himself=person.narendra-modi"),
  ])
  func aPronounStandsForTheOnlyOneThatFits(text: String, line: String) throws {
    let mention = try #require(
      coder.mentions(in: text).first { $0.line == line }, "\(coder.line(text))")
    #expect(mention.resolution == .pronoun || mention.resolution == .composition)
    #expect(mention.confidence < 0.9)
  }

  @Test(arguments: [
    ("Ghana and Togo met. Both countries signed.", "Both countries=GHA+TGO"),
    ("Ghana and Togo met. The two sides signed.", "two sides=GHA+TGO"),
    (
      "Modi met Macron. The two leaders signed.",
      "two leaders=person.narendra-modi+person.emmanuel-macron"
    ),
    ("Modi met Macron. Both governments signed.", "Both governments=IND+FRA"),
    (
      "The presidents of Chile and Peru met. The two presidents signed.",
      "two presidents=CHL.GOV+PER.GOV"
    ),
    ("Brazil sells to China and Peru. The Asian giant pays.", "Asian giant=CHN"),
    ("Morocco met France. The kingdom signed.", "kingdom=MAR"),
    ("Mercosur met. The bloc signed.", "bloc=org.mercosur"),
    ("Hezbollah struck. The group said why.", "group=org.hezbollah"),
    ("The Chilean foreign minister left. The minister saw nobody.", "minister=CHL.GOV"),
    ("Bolivia met Japan. The South American country signed.", "South American country=BOL"),
    ("Australia lent Indonesia money for the country's ports.", "country=IDN"),
  ])
  func aDescriptionStandsForWhoWasNamedBefore(text: String, line: String) {
    let mention = coder.mentions(in: text).first { $0.line == line }
    #expect(mention != nil, "\(coder.line(text))")
    #expect(mention?.resolution == .description)
  }

  @Test(arguments: [
    "Russia vetoed a draft that would have pressed Iran over its reactor.",
    "Ghana met Togo and Benin. Both countries signed.",
    "Peru met Chile. It rained. It was clear that nobody won.",
    "Sergei Lavrov and Hakan Fidan met. He left.",
    "It is likely that Peru leaves.",
    "Before he left, nobody spoke.",
  ])
  func whereTwoFitOrNobodyItStaysOpen(text: String) {
    for mention in coder.mentions(in: text)
    where mention.resolution == .pronoun || mention.resolution == .description {
      #expect(mention.actor == nil && mention.members.isEmpty, "\(mention.line)")
    }
  }

  @Test func theAntecedentStandsBeforeItsPronoun() {
    let line = coder.line("During his campaign, Macron praised Italy.")
    #expect(!line.contains("his=person"))
  }

  @Test func aWomanIsNotHe() {
    let line = coder.line("Angela Merkel met Macron. He praised her.")
    #expect(line.contains("He=person.emmanuel-macron"))
    #expect(line.contains("her=person.angela-merkel"))
  }

  @Test(arguments: [
    ("Peru's plan to defend itself pleased Chile.", "itself=PER"),
    ("Peru changed, as shown by its vote for Chile and its refusal to wait.", "its=PER; its=PER"),
    ("Togo was shaken by Chad's vote against Mali and its refusal to wait.", "its=TCD"),
    ("Mercosur met in May, and the block admitted Bolivia.", "block=org.mercosur"),
  ])
  func whoIsMeantByOwnerAndParallel(text: String, line: String) {
    let found = coder.line(text).split(separator: "; ").filter {
      $0.hasPrefix("its") || $0.hasPrefix("block")
    }
    #expect(found.joined(separator: "; ") == line)
  }

  @Test func whoIsActedOnIsNotWhoActs() {
    #expect(!coder.line("Kiir arrived, and Macron praised him.").contains("him=person.emmanuel"))
  }
}
