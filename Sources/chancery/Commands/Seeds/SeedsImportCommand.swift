import ArgumentParser
import Foundation
import Ontology

struct SeedsImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Makes an overlay of PETRARCH dictionaries of actors and agents.",
    discussion: """
      Names that are known already stay as they are. What was read and not taken over is listed with \
      its reason in skipped.txt in the new folder; what could not be read is told with its place, and \
      the exit code is 2.

      Example:
        chancery seeds import --petrarch Phoenix.Countries.actors.txt --to mine
        chancery ingest --seeds mine articles/
      """)

  @OptionGroup var seeds: SeedOptions

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Dictionaries of actors and agents, told apart by their codes.", valueName: "file"))
  var petrarch: [String]

  @Option(help: ArgumentHelp("The folder to make; it must not be there.", valueName: "dir"))
  var to: String

  func run() throws {
    guard !FileManager.default.fileExists(atPath: to) else {
      throw ValidationError("\(to) is there already; name a folder to make")
    }
    var taken = try PetrarchImport(seeds: seeds.library)
    for path in petrarch {
      guard FileManager.default.isReadableFile(atPath: path) else {
        throw LookupError(what: "file", key: path, remedy: "check the path")
      }
      let bytes = try Data(contentsOf: URL(filePath: path))
      // Dictionaries of that time are in one or the other.
      let text = String(data: bytes, encoding: .utf8) ?? String(data: bytes, encoding: .isoLatin1)
      taken.read(path: path, text: text ?? "")
    }
    try write(taken)
    // The rows keep the rules of all others, or nobody could load them.
    _ = try KnowledgeBase(seeds: SeedLibrary(overlay: to))
    tell(taken)
    if !taken.faults.isEmpty { throw ExitCode(2) }
  }

  private func write(_ taken: PetrarchImport) throws {
    let skipped = taken.omissions.map {
      "\($0.path):\($0.line): \($0.words): \($0.reason.rawValue)\n"
    }
    for (path, text) in taken.files + [("skipped.txt", skipped.joined())] {
      let file = URL(filePath: to).appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  private func tell(_ taken: PetrarchImport) {
    for fault in taken.faults { Diagnostics.say("\(fault)") }
    let rows = taken.counts.map { "\($0.rows) rows of \($0.table)" }
    let reasons = Dictionary(grouping: taken.omissions, by: \.reason)
    let skipped = PetrarchImport.Omission.Reason.allCases.compactMap { reason in
      reasons[reason].map { "\($0.count) \(reason.rawValue)" }
    }
    Diagnostics.say(
      "imported \(rows.isEmpty ? "nothing" : rows.joined(separator: ", ")) into \(to)")
    Diagnostics.say(
      "skipped \(taken.omissions.count)"
        + (skipped.isEmpty ? "" : " (\(skipped.joined(separator: "; ")); see \(to)/skipped.txt)")
        + ", \(taken.faults.count) faults")
  }
}
