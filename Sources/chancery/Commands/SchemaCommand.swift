import ArgumentParser
import EventStore
import Rendering

struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Prints the database's tables and views as SQL.")

  @OptionGroup var database: DatabaseOptions

  func run() throws {
    let output = BufferedOutput.standard()
    for ddl in try database.reader().schema() { try output.write(ddl + "\n") }
    try output.flush()
  }
}
