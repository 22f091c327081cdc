import EventStore
import Foundation
import Inquiry

/// How long questions take in a process that has asked one before, on a database of any size.
struct SpeedMeasurement {
  private let questions: [String]
  private let reader: EventReader

  init(file: String, database: String) throws {
    questions = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
      .map(String.init)
    reader = try EventReader(path: database)
  }

  func printTable() throws {
    let inquirer = Inquirer(reader)
    var medians: [(time: Duration, work: Duration, question: String)] = []
    for question in questions {
      var times: [Duration] = []
      var works: [Duration] = []
      for _ in 0..<5 {
        let start = clock()
        times.append(try ContinuousClock().measure { try ask(question, inquirer) })
        works.append(.seconds(Double(clock() - start) / Double(CLOCKS_PER_SEC)))
      }
      // The median of five: the first warms the pages this question needs.
      medians.append((times.sorted()[2], works.sorted()[2], question))
    }
    for (time, work, question) in medians.sorted(by: { $0.work > $1.work }).prefix(12) {
      print("\(Self.milliseconds(time)) ms, \(Self.milliseconds(work)) of a processor  \(question)")
    }
    print("\(questions.count) questions, ms    time    of a processor")
    let (times, works) = (medians.map(\.time).sorted(), medians.map(\.work).sorted())
    for share in [50, 95, 100] {
      // The nearest rank: so many of a hundred took no longer.
      let index = max(0, (questions.count * share + 99) / 100 - 1)
      print("p\(share) \(Self.milliseconds(times[index])) \(Self.milliseconds(works[index]))")
    }
  }

  /// Everything a person is shown: what was understood, the count, a hundred rows, the direct answer.
  private func ask(_ question: String, _ inquirer: Inquirer) throws {
    let answer = try inquirer.answer(question, today: QuestionMeasurement.today, atMost: 100)
    switch answer.query {
    case .events(let query, let focus):
      _ = try reader.events(query)
      if let facet = focus.facet { _ = try reader.tally(query, of: facet, limit: 20) }
    case .timeline(let query, let period): _ = try reader.timeline(query, by: period)
    case .relations(let query): _ = try inquirer.ties(query)
    }
  }

  private static func milliseconds(_ time: Duration) -> String {
    let milliseconds = time / .milliseconds(1)
    return String((milliseconds * 10).rounded() / 10)
  }
}
