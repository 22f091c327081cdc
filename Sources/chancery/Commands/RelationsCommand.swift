import ArgumentParser
import EventStore
import Inquiry

struct RelationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "relations",
    abstract: "Lists lasting ties: alliances, memberships, offices, claims.",
    discussion: """
      Ties that texts tell come with their sentence; ties of the base are marked so.

      Examples:
        chancery relations --actor Argentina
        chancery relations --object Brazil --office head_of_state --from 2015-01-01 --to 2015-12-31
      """)

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var relations: RelationOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var answers: AnswerOptions

  @Flag(name: .shortAndLong, help: "Rows only.")
  var quiet = false

  func run() throws {
    let reader = try database.reader()
    let answer = try Inquirer(reader).answer(.relations(relations.query(reader)))
    try Listing(reader: reader, output: output, answers: answers, quiet: quiet).print(answer)
  }
}
