import EventModel
import EventStore
import Inquiry
import SampleStore
import TestSupport
import Testing

struct InquirerTests {
  private let folder: TemporaryFolder
  private let reader: EventReader

  init() throws {
    folder = try TemporaryFolder()
    reader = try EventReader(path: SampleDatabase.filled(in: folder))
  }

  @Test func everyAnswerSaysHowTheQuestionWasUnderstoodAndWhatIsLeftOut() throws {
    let questions = [
      "events involving Argentina", "events involving Argentine in 2024", "events involving Milei",
      "events between Argentina and Brazil since 2023", "what did Venezuela do to Argentina?",
      "what did Colombia do", "what was done to Venezuela", "events involving Brazil before 2000",
      "events involving Cuba", "how are you", "events involving Argentna",
      "events involving Xqzzyv", "events involving George Bush",
    ]
    var page = ""
    for question in questions {
      page += "? \(question)\n"
      do {
        let answer = try Inquirer(reader).answer(question)
        page += answer.understanding + "\n"
        for row in try reader.events(answer.query) { page += "  \(row.id) \(row.sentence)\n" }
        if let omission = answer.omission { page += omission + "\n" }
      } catch let error as InquiryError {
        page += "\(error)\n"
      }
      page += "\n"
    }
    expectGolden(
      page, named: "answers.txt", testFile: #filePath.replacing("/Answering/", with: "/"))
  }

  @Test(arguments: [
    "events involving Argentina", "what did Colombia do", "events involving Brazil",
  ])
  func theTotalIsOfTheRowsShown(question: String) throws {
    for modalities in [EventQuery.factual, [], [.planned], [.negated, .asserted]] {
      let answer = try Inquirer(reader).answer(question, modalities: modalities)
      #expect(answer.total == (try reader.events(answer.query).count))
      let everything = try Inquirer(reader).answer(question, modalities: [])
      #expect(answer.total + answer.leftOut.values.reduce(0, +) == everything.total)
      #expect(everything.omission == nil)
    }
  }

  @Test func aPlannedEventIsNotPassedOffAsDone() throws {
    let answer = try Inquirer(reader).answer("what did Colombia do")
    #expect(answer.total == 0)
    #expect(answer.leftOut == [.planned: 1])
    #expect(answer.omission == "left out: 1 planned (add --modality all)")
  }

  @Test func aLimitCutsTheRowsAndNotTheTotal() throws {
    let answer = try Inquirer(reader).answer("events involving Argentina", limit: 1)
    #expect(answer.total == 3)
    #expect(try reader.events(answer.query).count == 1)
  }

  @Test(arguments: [
    "events between Trinidad and Tobago and Cuba", "events between Cuba and Trinidad and Tobago",
    "events between Bosnia and Herzegovina and Antigua and Barbuda",
  ])
  func aNameMayHoldTheWordThatJoins(question: String) throws {
    #expect(try Inquirer(reader).answer(question).query.involving.count == 2)
  }

  @Test func theFlagsMakeTheSameAnswer() throws {
    let words = try Inquirer(reader).answer("events involving Argentina")
    let flags = try Inquirer(reader).answer(
      EventQuery(involving: [.country("ARG")]), what: "events")
    #expect(words.query == flags.query)
    #expect(flags.understanding == "events: 3")
  }
}
