import ArgumentParser
import EventCoding
import Linguistics
import Ontology
import Rendering

struct SeedsCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Tries every rule of every table, and reads every example.",
    discussion: """
      Each fault is told with file, line and a caret, and the exit code is 1. Examples that the coder \
      does not read are counted; --examples lists them, and --strict makes them faults.

      Examples:
        chancery seeds check
        chancery seeds check --seeds mine --examples
      """)

  @OptionGroup var seeds: SeedOptions

  @Flag(help: "List the examples that are not read.")
  var examples = false

  @Flag(help: "Take an example that is not read for a fault.")
  var strict = false

  func run() throws {
    let output = BufferedOutput.standard()
    let library = seeds.library
    let faults = try SeedCheck(library).faults()
    for fault in faults { try output.write("\(fault)\n") }
    guard faults.isEmpty else {
      try output.write("\(faults.count) faults\n")
      try output.flush()
      throw ExitCode(1)
    }
    let coder = EventCoder(try seeds.base(), engine: try Engine())
    let all = try library.examples()
    let unread = all.filter { !coder.reads($0) }
    if examples || strict {
      for example in unread { try output.write("\(example.unread)\n") }
    }
    try output.write(
      "0 faults; \(all.count - unread.count) of \(all.count) examples are read\n")
    try output.flush()
    if strict, !unread.isEmpty { throw ExitCode(1) }
  }
}
