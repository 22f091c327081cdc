import ArgumentParser
import EventStore
import Foundation
import Inquiry
import Rendering

struct SaveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "save", abstract: "Keeps a question or a query in the database, by a name.",
    discussion: """
      Examples:
        chancery save bra "events between Argentina and Brazil"
        chancery save types "SELECT type, count(*) FROM event GROUP BY type"
      """)

  @OptionGroup var database: DatabaseOptions

  @Argument(help: "The name; a question kept under it before is replaced.")
  var name: String

  @Argument(help: "A question in words, or SQL that begins with SELECT, WITH or VALUES.")
  var text: String

  func run() throws {
    let question = SavedQuestion(name: name, text: text)
    if question.kind == .question {
      // A question that is not understood is refused now, not when it is run.
      _ = try Inquirer(database.reader()).answer(text, today: .today)
    }
    try SavedQuestions(path: database.path).keep(question, at: Date.now.formatted(.iso8601))
  }
}

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Asks a question that was saved; lists them without a name.",
    discussion: "Example:\n  chancery run bra")

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var answers: AnswerOptions

  @Argument(help: "The name.", completion: Completions.saved)
  var name: String?

  func run() throws {
    let reader = try database.reader()
    guard let name else {
      return try output.write(
        [Column("name"), Column("kind", fitting: .whole), Column("text")],
        reader.savedQuestions().map { [.text($0.name), .text($0.kind.rawValue), .text($0.text)] })
    }
    guard let saved = try reader.savedQuestions().first(where: { $0.name == name }) else {
      throw LookupError(what: "saved question", key: name, remedy: "'chancery run' lists them")
    }
    switch saved.kind {
    case .question:
      let answer = try Inquirer(reader).answer(saved.text, today: .today)
      try Listing(reader: reader, output: output, answers: answers).print(answer)
    case .sql:
      var command = try SQLCommand.parse([saved.text, "--db", database.path])
      command.output = output
      try command.run()
    }
  }
}
