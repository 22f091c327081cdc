import ArgumentParser
import EventStore
import Foundation
import Rendering

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copies the database to a file, also while it is written.",
    discussion: """
      The copy is what was stored when it began. It is looked over before it has its name, so there is a \
      whole backup or none.

      Examples:
        chancery backup chancery-2024-03-05.db
        chancery backup --force latest.db
      """)

  @OptionGroup var database: DatabaseOptions

  @Argument(help: ArgumentHelp("Where the copy goes.", valueName: "file"))
  var file: String

  @Flag(help: "Replace the file if there is one.")
  var force = false

  @Flag(name: .shortAndLong, help: "No closing line; errors are still told.")
  var quiet = false

  func run() throws {
    let copy = try DatabaseCopy(
      of: database.path, to: file, replacing: force ? .allowed : .refused)
    guard !quiet else { return }
    let size = copy.bytes.formatted(.byteCount(style: .file))
    Diagnostics.say(
      "\(file): a sound copy of \(database.path), \(copy.documents) documents, \(copy.events) events, \(size)"
    )
  }
}
