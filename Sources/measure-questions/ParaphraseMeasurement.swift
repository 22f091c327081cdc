import EventStore
import Foundation
import Inquiry

/// Compares the query each question comes to with the one written beside it.
struct ParaphraseMeasurement {
  private let rows: [(question: String, flags: String)]
  private let reader: EventReader

  init(file: String, database: String) throws {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst().compactMap {
      line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      return cells.count == 2 ? (String(cells[0]), String(cells[1])) : nil
    }
    reader = try EventReader(path: database)
  }

  func printTable() throws {
    var right = 0
    for row in rows {
      var found: [String] = []
      var line: String
      do {
        let answer = try Inquirer(reader).answer(row.question, today: QuestionMeasurement.today)
        found = Self.pairs(answer.query.arguments)
        line = answer.query.commandLine
      } catch let error as InquiryError {
        line = "! \(error)"
      }
      if found == Self.pairs(Self.words(of: row.flags)) {
        right += 1
      } else {
        print("\(row.question)\n    wanted \(row.flags)\n    got    \(line)")
      }
    }
    print("understood as written: \(right) of \(rows.count), \(Score.share(right, rows.count))")
  }

  /// The command and its flags, each with its value, in an order of no meaning.
  private static func pairs(_ words: [String]) -> [String] {
    stride(from: 1, to: words.count, by: 2).map { index in
      words[index] + " " + (index + 1 < words.count ? words[index + 1] : "")
    }.sorted() + words.prefix(1)
  }

  /// The words of a command line whose quotes are double.
  private static func words(of line: String) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap {
      $0 % 2 == 1 ? [String($1)] : $1.split(separator: " ").map(String.init)
    }
  }
}
