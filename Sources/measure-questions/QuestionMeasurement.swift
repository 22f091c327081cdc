import EventModel
import EventStore
import Foundation
import Inquiry
import Interchange

/// Asks the questions of an annotation and scores what comes back by the annotation's ids.
struct QuestionMeasurement {
  private let questions: [JSONValue]
  private let reader: EventReader
  private let showsAll: Bool
  private let gold: GoldIDs

  /// - Parameter isCoded: whether Chancery coded the database, or it holds the annotation.
  init(folder: String, database: String, detail: String, isCoded: Bool) throws {
    let data = try Data(contentsOf: URL(filePath: folder + "/questions.json"))
    questions = try JSONValue(parsing: Array(data))["questions"].elements
    reader = try EventReader(path: database)
    showsAll = detail == "all"
    gold =
      try isCoded ? CodedIDs(folder: folder).ids(in: reader) : GoldIDs(annotation: reader)
  }

  func printTable() throws {
    printCoverage()
    var scores: [Score] = []
    var asked: [String: (right: Int, all: Int)] = [:]
    for question in questions {
      let kind = question["kind"].string ?? ""
      if ["nothing", "ambiguous"].contains(kind) {
        let right = try answersAsNoted(question, kind)
        asked[kind, default: (0, 0)].all += 1
        if right { asked[kind, default: (0, 0)].right += 1 }
      } else if let score = try score(question) {
        scores.append(score)
      }
    }
    print("questions with expected ids: \(scores.count)")
    print(
      "precision \(Score.mean(scores.map(\.precision))) recall \(Score.mean(scores.map(\.recall))) (mean of questions)"
    )
    let (found, hit) = (scores.map(\.found).reduce(0, +), scores.map(\.right).reduce(0, +))
    let (wanted, met) = (scores.map(\.wanted).reduce(0, +), scores.map(\.met).reduce(0, +))
    print("precision \(Score.share(hit, found)) recall \(Score.share(met, wanted)) (all ids)")
    for (kind, count) in asked.sorted(by: { $0.key < $1.key }) {
      print("\(kind): \(count.right) of \(count.all) as noted")
    }
  }

  /// How much of the annotation the database holds, whatever is asked.
  private func printCoverage() {
    for (name, found) in [("events", gold.events), ("relations", gold.relations)] {
      let all = gold.known.filter { $0.contains("-r") == (name == "relations") }
      let met = Set(found.values.joined()).intersection(all)
      print(
        "annotated \(name) in the database: \(met.count) of \(all.count), \(Score.share(met.count, all.count))"
      )
    }
  }

  private func ids(_ text: String) throws -> (answer: Answer, ids: Set<String>) {
    let answer = try Inquirer(reader).answer(text, today: Self.today)
    switch answer.query {
    case .events(let query, _), .timeline(let query, _):
      return (answer, gold.ids(events: try reader.events(query).map(\.id)))
    case .relations(let query):
      let numbers = try Inquirer(reader).ties(query).compactMap { tie -> Int64? in
        guard case .text(let id, _, _) = tie.basis else { return nil }
        return id
      }
      return (answer, gold.ids(relations: numbers))
    }
  }

  private func score(_ question: JSONValue) throws -> Score? {
    let text = question["question"].string ?? ""
    let expected = question["expected"]
    // What the store has no place for (an event without a type) cannot be expected of it.
    let wanted = Set(expected["events"].strings + expected["relations"].strings)
      .intersection(gold.known)
    let allowed = wanted.union(expected["optional"].strings)
      .union(expected["optional_relations"].strings)
    var found: Set<String> = []
    var line: String
    do {
      let (answer, ids) = try ids(text)
      found = ids
      line = answer.query.commandLine
    } catch let error as InquiryError {
      line = "! \(error)"
    }
    let score = Score(
      found: found.count, right: found.intersection(allowed).count, wanted: wanted.count,
      met: found.intersection(wanted).count)
    if showsAll || score.precision < 1 || score.recall < 1 {
      print("\(question["id"].string ?? "") \(text)\n    \(line)")
      print(
        "    missed \(wanted.subtracting(found).sorted()) wrong \(found.subtracting(allowed).sorted())"
      )
    }
    return score
  }

  /// Whether a question without expected ids is answered as its note asks.
  ///
  /// Nothing: an answer without rows, or that nobody goes by the name. Ambiguous: a question back, or
  /// an answer that says which reading it took.
  private func answersAsNoted(_ question: JSONValue, _ kind: String) throws -> Bool {
    let text = question["question"].string ?? ""
    do {
      let (answer, ids) = try ids(text)
      if showsAll {
        print(
          "\(kind): \(text)\n    \(answer.query.commandLine)\n    \(answer.notes) \(answer.understanding)"
        )
      }
      if kind == "nothing" {
        if !ids.isEmpty { print("\(text): found \(ids.sorted())") }
        return ids.isEmpty
      }
      if case .relations = answer.query { return true }
      let says = !answer.notes.isEmpty || answer.understanding.contains(" to ")
      if !says { print("ambiguous: \(text)\n    \(answer.understanding)") }
      return says
    } catch let error as InquiryError {
      if showsAll { print("\(kind): \(text)\n    ! \(error)") }
      switch error {
      case .ambiguousActor, .whose: return kind == "ambiguous"
      case .unknownActor: return kind == "nothing"
      default:
        print("\(kind): \(text)\n    ! \(error)")
        return false
      }
    }
  }

  /// A fixed day, so that "last month" is the same in every measurement.
  static let today: CalendarDay = {
    guard let day = CalendarDay(year: 2026, month: 6, day: 15) else {
      preconditionFailure("15 June exists")
    }
    return day
  }()
}
