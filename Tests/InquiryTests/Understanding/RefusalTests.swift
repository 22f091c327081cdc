import EventModel
import EventStore
import Inquiry
import SampleStore
import TestSupport
import Testing

/// Questions that have no answer, and what is said instead.
struct RefusalTests {
  private let folder: TemporaryFolder
  private let reader: EventReader
  private let inquirer: Inquirer
  private let today = CalendarDay(iso8601: "2026-06-15")

  init() throws {
    folder = try TemporaryFolder()
    reader = try EventReader(path: SampleDatabase.filled(in: folder))
    inquirer = Inquirer(reader)
  }

  private func ask(_ text: String) throws -> Answer {
    try inquirer.answer(text, today: try #require(today))
  }

  private func refusal(_ text: String) -> InquiryError? {
    #expect(throws: InquiryError.self) { _ = try ask(text) }
  }

  @Test(arguments: [
    "what did Norway do before the election", "events involving Norway since the war",
    "visits by Norway during the crisis",
  ])
  func aTimeWithoutADateIsRefused(question: String) throws {
    guard case .undatedTime(let phrase)? = refusal(question) else {
      Issue.record("answered")
      return
    }
    #expect(question.hasSuffix(phrase))
  }

  @Test(arguments: [
    ("what did the president do", "president"), ("what did the opposition do", "opposition"),
    ("who attacked the army", "army"),
  ])
  func somebodyOfNoCountryIsAskedFor(question: String, role: String) throws {
    guard case .whose(let asked, _)? = refusal(question) else {
      Issue.record("answered")
      return
    }
    #expect(asked == role)
  }

  @Test(arguments: [
    ("events involving Argntna", "Argentina"), ("what did Venzula do to Cuba", "Venezuela"),
  ])
  func anUnknownNameOffersTheNearest(question: String, nearest: String) throws {
    guard case .unknownActor(_, let offers)? = refusal(question) else {
      Issue.record("answered")
      return
    }
    #expect(offers.first == nearest)
  }

  @Test func anUnknownWordIsNamedWithTheNearestKnown() throws {
    guard
      case .unknownWord("condmnd", let nearest, let examples)? =
        refusal("who condmnd Norway")
    else {
      Issue.record("answered")
      return
    }
    #expect(nearest.contains("condemn"))
    #expect(examples.count == 3)
  }

  /// A slip of the keys that leaves one word to be meant is read as that word, and told.
  @Test(arguments: [
    ("evnts involving Norway", "events", "events --actor NOR"),
    (
      "who was threatned by Norway", "threatened",
      "events --source NOR --type THREATEN --show targets"
    ),
    ("what did Argntina do to Kenya", "Argentina", "events --source ARG --target KEN"),
    ("Norwya's threats", "Norway", "events --source NOR --type THREATEN"),
  ])
  func aSlipIsReadAsTheOneWordNearIt(question: String, meant: String, flags: String) throws {
    let answer = try ask(question)
    #expect(answer.query.commandLine == flags)
    #expect(answer.notes.contains { $0.hasSuffix("was read as '\(meant)'") })
  }

  /// A word that only a longer phrase of the grammar has helps nobody alone.
  @Test func aSlipThatStaysUnknownIsNamedAsTyped() {
    guard case .unknownWord("humanitarin", _, _)? = refusal("humanitarin") else {
      Issue.record("answered")
      return
    }
  }

  /// What may be meant for several, or for nobody, is not guessed.
  @Test func aSlipNearSeveralNamesIsRefused() {
    guard case .unknownActor? = refusal("events involving Slovania") else {
      Issue.record("answered")
      return
    }
  }

  @Test(arguments: ["", " ", "?", "!?", "hello", "the", "please"])
  func whatAsksForNothingIsNotUnderstood(question: String) {
    guard case .notUnderstood? = refusal(question) else {
      Issue.record("answered")
      return
    }
  }

  /// What no query can say is refused, never answered as if it were not there.
  @Test(arguments: [
    ("events not involving Norway", "not involving"),
    ("events involving Norway but not Kenya", "not Kenya"),
    ("events involving Norway or Kenya", "or Kenya"), ("visits except Norway", "except"),
  ])
  func whatNoQueryCanSayIsRefused(question: String, part: String) throws {
    guard case .notUnderstood(_, let named, let examples)? = refusal(question) else {
      Issue.record("answered")
      return
    }
    #expect(named == part)
    #expect(examples.count == 3)
  }

  @Test func noControlCharacterReachesAMessage() throws {
    let refused = try #require(refusal("a\u{1}b\u{1B}[31m hgfds"))
    #expect("\(refused)".unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  }

  /// What is passed over is told.
  @Test(arguments: [
    "why did Norway threaten Kenya", "who extradited him", "which president threatened Kenya",
    "who did Norway ask to represent it in Kenya",
  ])
  func whatIsPassedOverIsTold(question: String) throws {
    #expect(try ask(question).notes.contains { $0.contains("was passed over") })
  }

  @Test func whatIsOfferedIsUnderstood() throws {
    guard case .notUnderstood(_, _, let examples)? = refusal("hello") else {
      Issue.record("answered")
      return
    }
    #expect(examples.count == 3)
    for example in examples { _ = try ask(example) }
  }

  @Test(arguments: [
    "'; DROP TABLE event; --", "events involving '; DROP TABLE actor; --", "\u{0}\u{1}\u{1B}[2J",
    "⁇ ¿ … — –", "что сделала Норвегия", "¿qué hizo Noruega?", "挪威做了什么", "🌍 🌍 🌍",
    "SELECT * FROM event", "events involving %", "events involving _", "e\u{301}\u{301}\u{301}",
    "\u{202E}events involving Norway", "events OR 1=1", "\"\"\"", "((((((((", "-- --db",
  ])
  func aHostileQuestionGetsAnOrdinaryMessage(question: String) {
    do { _ = try ask(question) } catch let error as InquiryError {
      #expect(!"\(error)".isEmpty)
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test func aTextIsNoQuestion() {
    let text = Array(repeating: "events involving Norway and", count: 2_500)
      .joined(separator: " ")
    guard case .notUnderstood? = refusal(text) else {
      Issue.record("answered")
      return
    }
  }

  /// Words of the grammar, names and signs in any order: an answer or a message, never a crash.
  @Test(arguments: UInt64(0)..<4)
  func noStringIsTooHostile(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<200 { try askAnything(&random) }
  }

  private func askAnything(_ random: inout SeededRandom) throws {
    let words = [
      "events", "involving", "between", "and", "what", "did", "do", "done", "to", "in", "since",
      "from", "2024", "9999", "0001", "October", "2024-02-31", "?", "!", "'", "\"", ";", "--", "%",
      "\u{0}", "🌍", "e\u{301}", "\u{202E}", "\u{FEFF}", "Argentina", "", "\n", "\u{A0}", "who",
      "sanctioned", "by", "of", "president", "allies", "army", "visits", "planned", "5", "latest",
      "Brazil's", "which", "countries", "timeline", "per", "month", "say", "about", "member", "or",
      "' OR 1=1", "UNION SELECT", "*", "expelled", "diplomats", "was", "not", "how", "many",
    ]
    let text = (0..<Int.random(in: 0...12, using: &random))
      .map { _ in words[Int.random(in: words.indices, using: &random)] }.joined(separator: " ")
    do {
      let answer = try ask(text)
      #expect(!answer.understanding.isEmpty)
      if case .events(let query, _) = answer.query { _ = try reader.events(query) }
    } catch let error as InquiryError {
      #expect(!"\(error)".isEmpty)
    }
  }
}
