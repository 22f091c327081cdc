import Linguistics
import Testing

struct EngineTests {
  private let engine: Engine

  init() throws { engine = try Engine() }

  private func isTree(_ parsed: ParsedText) -> Bool {
    parsed.sentences.allSatisfy { sentence in
      var roots = 0
      for index in sentence.tokens {
        var word = index
        var steps = 0
        while case .token(let head)? = parsed.tokens[word].head {
          guard sentence.tokens.contains(head), steps <= sentence.tokens.count else { return false }
          word = head
          steps += 1
        }
        guard parsed.tokens[word].head == .root else { return false }
        if parsed.tokens[index].head == .root {
          roots += 1
          guard parsed.tokens[index].relation == .root else { return false }
        }
      }
      return roots == 1
    }
  }

  @Test(arguments: [
    "", " ", "\u{0}", ".", "?!?!", "🇦🇷🙂", "مرحبا بالعالم", "ALL CAPITALS HERE NOW", "((((", "a",
    "\u{202E}txet", "-", "“”", "1 2 3 4 5 6 7 8 9", "\n\n\n", "e\u{301}\u{301}\u{301}",
  ])
  func anyTextGivesTrees(text: String) {
    let parsed = engine.parse(text)
    #expect(isTree(parsed))
    #expect(parsed.tokens.allSatisfy { $0.upos != nil && !parsed.lemma(of: $0).isEmpty })
  }

  @Test func randomTextGivesTrees() {
    var random = SplitMix(seed: 5)
    var annotator = engine.annotator()
    for _ in 0..<200 {
      let text = random.text(length: Int.random(in: 0..<150, using: &random))
      #expect(isTree(annotator.parse(text)))
    }
  }

  @Test func randomBytesGiveTrees() {
    var random = SplitMix(seed: 6)
    var annotator = engine.annotator()
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0..<200, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      #expect(isTree(annotator.parse(String(decoding: bytes, as: UTF8.self))))
    }
  }

  @Test(arguments: [
    ("The detained men were released.", "detained", "detain"),
    ("The shelling went on.", "shelling", "shell"),
    ("They met in a nearby building.", "building", "build"),
    ("Troops withstood the attack.", "withstood", "withstand"),
    ("The troops have withdrawn.", "withdrawn", "withdraw"),
    ("The envoy applauded the plan.", "applauded", "applaud"),
  ])
  func aParticipleTellsItsVerbUnderAnyTag(text: String, form: String, verb: String) throws {
    let parsed = engine.parse(text)
    let token = try #require(parsed.tokens.first { parsed.form(of: $0) == form })
    #expect(parsed.verbLemma(of: token) == verb)
  }

  @Test(arguments: ["town", "red", "king", "nearby", "the", "."])
  func aWordThatIsNoParticipleTellsNoVerb(form: String) throws {
    let parsed = engine.parse("The red king left a nearby town.")
    let token = try #require(parsed.tokens.first { parsed.form(of: $0).lowercased() == form })
    #expect(parsed.verbLemma(of: token) == nil)
  }

  @Test func aReusedAnnotatorGivesTheSameAsAFreshOne() {
    let texts = ["The sides met.", "They didn't agree on much, he said.", "", "Talks go on."]
    var annotator = engine.annotator()
    for text in texts + texts.reversed() {
      #expect(annotator.parse(text) == engine.parse(text))
    }
  }

  @Test func aPlainSentenceIsReadAsAPersonWould() throws {
    let parsed = engine.parse("The minister praised the agreement.")
    #expect(
      parsed.tokens.map(\.upos) == [.determiner, .noun, .verb, .determiner, .noun, .punctuation])
    #expect(
      parsed.tokens.map { parsed.lemma(of: $0) } == [
        "the", "minister", "praise", "the", "agreement", ".",
      ])
    #expect(
      parsed.tokens.map(\.head) == [.token(1), .token(2), .root, .token(4), .token(2), .token(2)])
    #expect(parsed.tokens[1].relation == .subject && parsed.tokens[4].relation == .object)
  }

  @Test(arguments: [
    ("Egypt bombs Libya", "bombs"), ("Peru regularly sanctions two banks.", "sanctions"),
    ("Turkey, Greece resume talks", "resume"), ("South Korea, Japan hold drill", "hold"),
    ("Army bulldozers demolished homes.", "demolished"),
  ])
  func aHeadlinesVerbIsSeen(text: String, verb: String) throws {
    let parsed = engine.parse(text)
    let root = try #require(parsed.tokens.first { $0.head == .root })
    #expect(parsed.form(of: root) == verb && root.upos == .verb)
    #expect(parsed.tokens.contains { $0.relation == .subject })
    #expect(parsed.tokens.contains { $0.relation == .object })
  }

  @Test(arguments: [
    "US sanctions relief for Iran", "United Nations sanctions against Iran",
    "Peru steel exports", "Cordoba, Argentina", "The Hague, Netherlands court ruling",
  ])
  func aPhraseOfNounsStaysOne(text: String) throws {
    let parsed = engine.parse(text)
    #expect(!parsed.tokens.contains { $0.upos == .verb })
  }

  @Test func aPassiveHasItsOwnLabels() {
    let parsed = engine.parse("The envoy was expelled by the government.")
    let relations = parsed.tokens.map(\.relation)
    #expect(relations[1] == .passiveSubject && relations[2] == .passiveAuxiliary)
    #expect(relations[6] == .agent)
  }

  @Test(arguments: [
    ("went", "go"), ("signed", "sign"), ("met", "meet"), ("agreed", "agree"), ("said", "say"),
  ])
  func irregularAndRegularPastsHaveTheirLemma(form: String, lemma: String) {
    let parsed = engine.parse("Yesterday they \(form) again.")
    #expect(parsed.lemma(of: parsed.tokens[2]) == lemma)
  }

  @Test func gapsInTheTextDoNotChangeTheTree() {
    let plain = engine.parse("The sides met in Quito.")
    let spaced = engine.parse("The  sides\tmet in\u{A0}Quito.")
    #expect(plain.tokens.map(\.head) == spaced.tokens.map(\.head))
  }

  @Test func conlluKeepsItsTokensAndComments() throws {
    let source =
      "# sent_id = x\n1\tThey\t_\t_\t_\t_\t_\t_\t_\tA=b\n2\tmet\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
    let document = engine.parse(try CoNLLUDocument(reading: source))
    let lines = CoNLLUWriter().write(document).split(separator: "\n")
    #expect(lines[0] == "# sent_id = x")
    #expect(lines[1].hasPrefix("1\tThey\tthey\tPRON\tPRP\t_\t2\tnsubj\t_\tA=b"))
    #expect(lines[2].hasPrefix("2\tmet\tmeet\tVERB\t"))
  }

  @Test func aLongSentenceOfAFileIsParsedWhole() throws {
    let rows = (1...600).map { "\($0)\tword\t_\t_\t_\t_\t_\t_\t_\t_\n" }.joined()
    let document = engine.parse(try CoNLLUDocument(reading: rows + "\n"))
    #expect(document.parsed.sentences.count == 1 && isTree(document.parsed))
  }
}
