import Linguistics
import Testing

struct SegmenterTests {
  private func tokens(_ text: String) -> [String] {
    let parsed = Segmenter().segment(text)
    return parsed.tokens.map { String(parsed.form(of: $0)) }
  }

  private func sentences(_ text: String) -> [String] {
    let parsed = Segmenter().segment(text)
    return parsed.sentences.map { String(parsed.text(of: $0)) }
  }

  @Test(arguments: [
    ("He can't go.", "He|ca|n't|go|."),
    ("They cannot stay", "They|can|not|stay"),
    ("the minister’s plan", "the|minister|’s|plan"),
    ("the ministers' plan", "the|ministers|'|plan"),
    ("a Brazil-led bloc", "a|Brazil|-|led|bloc"),
    ("the US-Argentina pact", "the|US|-|Argentina|pact"),
    ("an anti-war march", "an|anti-war|march"),
    ("It cost $3.5m (or 60%).", "It|cost|$|3.5|m|(|or|60|%|)|."),
    ("the 20th century, the 1990s", "the|20th|century|,|the|1990s"),
    ("at 10am or 5 p.m. today", "at|10|am|or|5|p.m.|today"),
    ("“Yes,” she said.", "“|Yes|,|”|she|said|."),
    ("the U.S. and the U.K.", "the|U.S.|and|the|U.K."),
    ("See http://example.org/a-b?c=d.", "See|http://example.org/a-b?c=d|."),
    ("Write to a.b@example.org, please", "Write|to|a.b@example.org|,|please"),
    ("in the '90s", "in|the|'90s"),
    ("on 11/28/2000 and/or later", "on|11/28/2000|and|/|or|later"),
    ("Wait... what?!", "Wait|...|what|?!"),
    ("better relations.This ends", "better|relations|.|This|ends"),
    ("relations.[1] It", "relations|.|[|1|]|It"),
    ("no\u{A0}break", "no|break"),
    ("1,000,000 people", "1,000,000|people"),
    ("2001-2002", "2001|-|2002"),
    ("Art. 5 of No. 3. No.", "Art.|5|of|No.|3|.|No|."),
  ])
  func cutsTokens(text: String, expected: String) {
    #expect(tokens(text).joined(separator: "|") == expected)
  }

  @Test(arguments: [
    ("It rained. The talks went on.", 2),
    ("U.S. President Smith met Gen. Jones on Jan. 5. They agreed.", 2),
    ("J. R. Smith left the U.S. He came back.", 2),
    ("The rate is 3.5 per cent. It rose.", 2),
    ("“It rained. We left,” he said. “Why?” she asked.", 3),
    ("Talks open in Geneva\n\nThe two sides met on Monday.", 2),
    ("He asked, \"Why?\" and left.", 1),
    ("better relations.This was new.", 2),
    ("It ended.[1] Then it rained.", 2),
    ("Points:\n- first point\n- second point", 3),
    ("The sides met (see below). They left.", 2),
    ("This line is quite long and is broken because it is full at this width\nand goes on here", 1),
    ("Is it so? Yes! Good... Fine.", 4),
  ])
  func countsSentences(text: String, count: Int) {
    #expect(sentences(text).count == count)
  }

  @Test func datelineIsASentenceOfItsOwn() {
    let parsed = Segmenter().segment("BUENOS AIRES, March 3 (Agency) - The minister resigned.")
    #expect(parsed.sentences.map(\.kind) == [.dateline, .prose])
    #expect(parsed.text(of: parsed.sentences[1]) == "The minister resigned.")
  }

  @Test(arguments: [
    "ANKARA: The court ruled.", "(CNN) The court ruled.",
    "Lima, March 3, Agency - The court ruled.",
    "LAGOS (AP) The court ruled.",
  ])
  func datelinesComeInManyForms(text: String) {
    let parsed = Segmenter().segment(text)
    #expect(parsed.sentences.map(\.kind) == [.dateline, .prose])
    #expect(parsed.text(of: parsed.sentences[1]) == "The court ruled.")
  }

  @Test(arguments: [
    "Trump - who won - thanked them.", "NATO (the alliance) met.", "Lima, March 3 was cold.",
    "(A) B",
  ])
  func whatOnlyLooksLikeADatelineIsProse(text: String) {
    #expect(!Segmenter().segment(text).sentences.contains { $0.kind == .dateline })
  }

  @Test func layoutTellsHeadingsItemsAndQuotations() {
    let text = """
      Ministers meet in Quito

      They met. "We agreed."

      • trade
      """
    #expect(
      Segmenter().segment(text).sentences.map(\.kind) == [.heading, .prose, .quotation, .listItem])
  }

  @Test func tokensAreInOrderAndCoverAllButWhiteSpace() {
    var random = SplitMix(seed: 11)
    for _ in 0..<300 {
      let text = random.text(length: Int.random(in: 0..<120, using: &random))
      let parsed = Segmenter().segment(text)
      var end = 0
      for token in parsed.tokens {
        #expect(!token.range.isEmpty && token.range.lowerBound >= end)
        #expect(parsed.slice(end..<token.range.lowerBound).unicodeScalars.allSatisfy(isSpace))
        end = token.range.upperBound
      }
      #expect(parsed.slice(end..<text.utf8.count).unicodeScalars.allSatisfy(isSpace))
      #expect(parsed.sentences.flatMap { Array($0.tokens) } == Array(parsed.tokens.indices))
    }
  }

  private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.value < 0x20 || scalar.value == 0x200B
      || scalar.value == 0xFEFF
  }

  @Test(arguments: ["", " \n ", "\u{0}", "🇦🇷", "....", "مرحبا بالعالم", "\"'”’)]"])
  func oddTextIsAccepted(text: String) {
    let parsed = Segmenter().segment(text)
    #expect(parsed.sentences.allSatisfy { !$0.tokens.isEmpty })
  }

  @Test(arguments: ["a ", "a", "a, ", ".", "\u{301}"])
  func aMegabyteWithoutAStopIsCut(unit: String) {
    let parsed = Segmenter().segment(String(repeating: unit, count: 1_000_000 / unit.utf8.count))
    #expect(parsed.sentences.allSatisfy { $0.tokens.count <= 192 })
    #expect(parsed.tokens.allSatisfy { $0.range.count <= 256 })
  }
}
