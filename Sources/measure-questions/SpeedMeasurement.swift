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
    let clock = ContinuousClock()
    var slowest: [(Duration, String)] = []
    for question in questions {
      var times: [Duration] = []
      for _ in 0..<5 {
        try times.append(clock.measure { try ask(question, inquirer) })
      }
      // The median of five: the first warms the pages this question needs.
      slowest.append((times.sorted()[2], question))
    }
    let times = slowest.map(\.0).sorted()
    for (time, question) in slowest.sorted(by: { $0.0 > $1.0 }).prefix(12) {
      print("\(Self.milliseconds(time)) ms  \(question)")
    }
    for share in [50, 95, 100] {
      let index = min(times.count - 1, times.count * share / 100)
      print("p\(share) \(Self.milliseconds(times[index])) ms")
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
