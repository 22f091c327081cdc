import EventModel
import EventStore
import Inquiry
import SQLite
import SampleStore
import TestSupport
import Testing

struct InquirerTests {
  private let folder: TemporaryFolder
  private let reader: EventReader

  private let today: CalendarDay

  init() throws {
    today = try #require(CalendarDay(iso8601: "2026-06-15"))
    folder = try TemporaryFolder()
    reader = try EventReader(path: SampleDatabase.filled(in: folder))
  }

  @Test func everyAnswerSaysHowTheQuestionWasUnderstoodAndWhatIsLeftOut() throws {
    let questions = [
      "events involving Argentina", "events involving Argentine in 2024", "events involving Milei",
      "events between Argentina and Brazil since 2023", "what did Venezuela do to Argentina?",
      "what did Colombia do", "what was done to Venezuela", "events involving Brazil before 2000",
      "events involving Cuba", "how are you", "events involving Argentna",
      "events involving Argntna",
      "events involving Xqzzyv", "events involving George Bush", "who expelled diplomats",
      "when did Milei meet Meloni", "how many events in 2024", "who is president of Argentina",
      "what did the president do", "what did Colombia do before the election", "who hugged Cuba",
    ]
    var page = ""
    for question in questions {
      page += "? \(question)\n"
      do {
        let answer = try Inquirer(reader).answer(question, today: today)
        page += answer.understanding + "\n"
        for note in answer.notes { page += note + "\n" }
        page += try shown(answer.query)
        if let omission = answer.omission { page += omission + "\n" }
      } catch let error as InquiryError {
        page += "\(error)\n"
      }
      page += "\n"
    }
    expectGolden(
      page, named: "answers.txt", testFile: #filePath.replacing("/Answering/", with: "/"))
  }

  @Test func whoAsksHowManyIsToldAllOfThem() throws {
    let connection = try Connection(.file(reader.path))
    try connection.execute(
      """
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500)
      INSERT INTO calendar
      SELECT '', '', '1999-05-03', 10000 + i, NULL, NULL, 1, 1, 'AID', NULL, NULL, 'asserted', 4 FROM n
      """)
    let inquirer = Inquirer(reader)
    let listed = try inquirer.answer("events in 1999", today: today)
    #expect(listed.isCutShort && listed.total == EventReader.mostCounted + 1)
    let counted = try inquirer.answer("how many events in 1999", today: today)
    #expect(!counted.isCutShort && counted.total == 1_500)
  }

  @Test(arguments: [
    "events involving Argentina", "what did Colombia do", "events involving Brazil",
  ])
  func theTotalIsOfTheRowsShown(question: String) throws {
    for modalities in [EventQuery.factual, [], [.planned], [.negated, .asserted]] {
      let answer = try Inquirer(reader).answer(question, today: today, modalities: modalities)
      #expect(answer.total == (try events(answer).count))
      let everything = try Inquirer(reader).answer(question, today: today, modalities: [])
      #expect(answer.total + answer.leftOut.values.reduce(0, +) == everything.total)
      #expect(everything.omission == nil)
    }
  }

  @Test func aPlannedEventIsNotPassedOffAsDone() throws {
    let answer = try Inquirer(reader).answer("what did Colombia do", today: today)
    #expect(answer.total == 0)
    #expect(answer.leftOut == [.planned: 1])
    #expect(answer.omission == "left out: 1 planned (add --modality all)")
  }

  @Test func aLimitCutsTheRowsAndNotTheTotal() throws {
    let answer = try Inquirer(reader).answer("events involving Argentina", today: today, limit: 1)
    #expect(answer.total == 3)
    #expect(try events(answer).count == 1)
  }

  private func events(_ answer: Answer) throws -> [EventRow] {
    guard case .events(let query, _) = answer.query else { return [] }
    return try reader.events(query)
  }

  private func shown(_ query: Query) throws -> String {
    switch query {
    case .events(let query, let focus):
      let rows = try reader.events(query).map { "  \($0.id) \($0.sentence)\n" }
      let values = try focus.facet.map { facet in
        try reader.tally(query, of: facet, limit: nil).map {
          "  \(focus): \($0.value ?? "?") \($0.events)\n"
        }
      }
      return ((values ?? []) + rows).joined()
    case .relations(let query):
      return try Inquirer(reader).ties(query).map {
        "  \($0.subject.name) \($0.tie) \($0.object.name) \($0.basis)\n"
      }.joined()
    case .timeline: return ""
    }
  }
}
