import ArgumentParser
import EventStore
import Foundation
import Rendering
import SQLite
import Spelling

/// Runs the command a person typed, and turns what goes wrong into words and an exit code.
///
/// 0 done, 1 failed, 2 some input rejected and the rest stored, 64 wrong usage, 130 interrupted.
enum CommandLineTool {
  static func run(_ arguments: [String]) -> Never {
    do {
      let arguments = withDatabaseAfterCommand(arguments)
      try checkCommand(arguments.first)
      var command = try Chancery.parseAsRoot(arguments)
      try command.run()
    } catch OutputError.closedPipe {
      // Whoever reads has stopped reading, as `head` does: done, not failed.
      exit(0)
    } catch let error as SQLiteError {
      Chancery.exit(withError: DatabaseFault(error) ?? error)
    } catch {
      Chancery.exit(withError: error)
    }
    exit(0)
  }

  /// Refuses a word that is no command, and offers the nearest that is.
  private static func checkCommand(_ word: String?) throws {
    let known = Chancery.configuration.groupedSubcommands.flatMap { group in
      group.subcommands.compactMap { $0.configuration.commandName }
    }
    guard let word, !word.hasPrefix("-"), word != "help", !known.contains(word) else { return }
    let hint = Vocabulary(known).nearest(to: word).map { "did you mean '\($0)'?" }
    throw ValidationError(
      "unknown command '\(word)'; \(hint ?? "there are \(known.joined(separator: ", "))")")
  }

  /// `chancery --db FILE ask …` says the same as `chancery ask --db FILE …`.
  private static func withDatabaseAfterCommand(_ arguments: [String]) -> [String] {
    guard arguments.count > 2, arguments[0] == "--db" else {
      guard arguments.count > 1, arguments[0].hasPrefix("--db=") else { return arguments }
      return [arguments[1], arguments[0]] + arguments.dropFirst(2)
    }
    return [arguments[2], arguments[0], arguments[1]] + arguments.dropFirst(3)
  }
}
