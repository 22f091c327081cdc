import EventModel
import Inquiry
import TestSupport
import Testing

struct QuestionTests {
  @Test(arguments: [
    ("events involving Argentina", Question.Form.involving("Argentina")),
    ("Events involving the United States?", .involving("the United States")),
    ("everything about Costa Rica", .involving("Costa Rica")),
    ("facts concerning the UN", .involving("the UN")),
    ("events with NATO", .involving("NATO")),
    ("  events   involving\tArgentina  ", .involving("Argentina")),
    ("EVENTS INVOLVING ARGENTINA", .involving("ARGENTINA")),
    ("events between Argentina and Brazil", .between("Argentina", "Brazil")),
    ("events between the US and the UK!", .between("the US", "the UK")),
    ("what did Venezuela do to Argentina", .doings(of: "Venezuela", to: "Argentina")),
    ("What did Venezuela do to Argentina?", .doings(of: "Venezuela", to: "Argentina")),
    ("what has Russia done against Ukraine", .doings(of: "Russia", to: "Ukraine")),
    ("what have the rebels done", .doings(of: "the rebels", to: nil)),
    ("what did Milei do", .doings(of: "Milei", to: nil)),
    ("what was done to Cuba", .sufferings(of: "Cuba")),
    ("what happened to Taiwan?", .sufferings(of: "Taiwan")),
    ("events involving Nicolás Maduro?!", .involving("Nicolás Maduro")),
    ("events involving 中国", .involving("中国")),
  ])
  func aFormIsReadWithItsNamesAsWritten(text: String, form: Question.Form) {
    #expect(Question(text)?.form == form)
    #expect(Question(text)?.time == .always)
  }

  @Test(arguments: [
    ("events involving Argentina in 2024", "2024-01-01 to 2024-12-31"),
    ("events involving Argentina in October 2024", "2024-10-01 to 2024-10-31"),
    ("events involving Argentina during feb 2024", "2024-02-01 to 2024-02-29"),
    ("events involving Argentina in 2024-10", "2024-10-01 to 2024-10-31"),
    ("events involving Argentina in 2024-10-03?", "on 2024-10-03"),
    ("events involving Argentina since 2023", "from 2023-01-01"),
    ("events involving Argentina after May 2021", "from 2021-06-01"),
    ("events involving Argentina before 2020", "up to 2019-12-31"),
    ("events involving Argentina until 2020", "up to 2020-12-31"),
    ("events involving Argentina from 2019 to 2021", "2019-01-01 to 2021-12-31"),
    ("events involving Argentina from 2019 until 2021", "2019-01-01 to 2021-12-31"),
    ("events involving Argentina between 2019 and 2021", "2019-01-01 to 2021-12-31"),
    (
      "events involving Argentina from March 2019 to April 2021", "2019-03-01 to 2021-04-30"
    ),
    ("EVENTS INVOLVING ARGENTINA IN OCTOBER 2024", "2024-10-01 to 2024-10-31"),
  ])
  func timeIsTakenOffTheEnd(text: String, time: String) {
    #expect(Question(text)?.form == .involving(text.hasPrefix("E") ? "ARGENTINA" : "Argentina"))
    #expect(Question(text)?.time.description == time)
  }

  @Test(arguments: [
    "what did Venezuela do to Argentina in 2024", "events between Venezuela and Argentina in 2024",
    "what happened to Argentina in 2024", "what did Argentina do in 2024",
  ])
  func everyFormMayNameATime(text: String) {
    #expect(Question(text)?.time.description == "2024-01-01 to 2024-12-31")
  }

  /// What is no time stays part of the name, and the name is then looked for in vain.
  @Test(arguments: [
    ("in 20244"), ("in Octember 2024"), ("in 2024-13"), ("in 2024-02-31"), ("since yesterday"),
    ("from 2019 by 2021"), ("after 9999"), ("before 0001"), ("in 0000"),
  ])
  func whatIsNoTimeIsNotTakenForAllTime(phrase: String) {
    #expect(
      Question("events involving Argentina \(phrase)")?.form == .involving("Argentina \(phrase)"))
  }

  @Test(arguments: [
    "", " ", "?", "!?", "Argentina", "events", "events involving", "events involving?",
    "events between Argentina", "events between and", "events between Argentina and",
    "events between and Brazil", "what did", "what did do", "what did do to Argentina",
    "what did Argentina", "what did Argentina do to", "what did Argentina say to Brazil",
    "what was done to", "what happened to", "who is the president", "in 2024",
  ])
  func whatHasNoneOfTheFormsIsNoQuestion(text: String) {
    #expect(Question(text) == nil)
  }

  @Test(arguments: Question.examples) func theExamplesAreUnderstood(text: String) {
    #expect(Question(text) != nil)
  }

  /// Words of the grammar, signs and letters in any order: an answer or none, never a crash.
  @Test(arguments: UInt64(0)..<2_000)
  func noStringIsTooHostile(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let words = [
      "events", "involving", "between", "and", "what", "did", "do", "done", "to", "in", "since",
      "from", "2024", "9999", "0001", "October", "2024-02-31", "?", "!", "'", "\"", ";", "--", "%",
      "\u{0}", "🌍", "e\u{301}", "\u{202E}", "\u{FEFF}", "Argentina", "", "\n", "\u{A0}",
    ]
    let text = (0..<Int.random(in: 0...12, using: &random))
      .map { _ in words[Int.random(in: words.indices, using: &random)] }.joined(separator: " ")
    if let question = Question(text) { #expect(!"\(question.time)".isEmpty) }
  }

  @Test func aVeryLongQuestionIsRead() {
    let name = String(repeating: "Argentina ", count: 20_000)
    #expect(Question("events involving \(name)") != nil)
  }
}
