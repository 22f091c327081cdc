import Foundation

/// Measures the grammar of questions over annotated articles, apart from the coder.
@main
struct MeasureQuestions {
  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      report("measure-questions: \(error)")
      exit(1)
    }
  }

  private static func run(_ arguments: [String]) throws {
    switch (arguments.first, arguments.dropFirst().count) {
    case ("load", 2...):
      try GoldDatabase(folder: arguments[1], path: arguments[2]).load()
    case ("questions", 3):
      try QuestionMeasurement(
        folder: arguments[1], database: arguments[2], detail: arguments[3], isCoded: false
      ).printTable()
    case ("coded", 3):
      try QuestionMeasurement(
        folder: arguments[1], database: arguments[2], detail: arguments[3], isCoded: true
      ).printTable()
    case ("paraphrases", 2):
      try ParaphraseMeasurement(file: arguments[1], database: arguments[2]).printTable()
    case ("speed", 2):
      try SpeedMeasurement(file: arguments[1], database: arguments[2]).printTable()
    default:
      report(usage)
      exit(64)
    }
  }

  private static func report(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }

  private static let usage = """
    usage: measure-questions load GOLD DATABASE              stores the annotation of a folder
           measure-questions questions GOLD DATABASE DETAIL  asks its questions; DETAIL: brief, all
           measure-questions coded GOLD DATABASE DETAIL      asks them of what Chancery coded itself
           measure-questions paraphrases FILE DATABASE       compares queries with their flags
           measure-questions speed FILE DATABASE             times questions, the median of five each
    """
}
