import ArgumentParser
import EventCoding
import EventStore
import Foundation
import Ingestion
import Inquiry
import Interchange
internal import Linguistics
import Ontology

struct IngestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest", abstract: "Reads articles, codes them and stores what they say.",
    discussion: """
      Files, folders, archives, or - for standard input. Text, Markdown, JSON, tables, feeds, web pages, \
      exports of Nexis and Factiva, DOCX, PDF, mail and web archives are told apart by name and content. \
      The same article twice is stored once; one that repeats another with edits is stored with a link. \
      Whole articles are committed, every second or 128 inputs, so the same command goes on where one \
      was cut off. Ctrl-C commits what is coded, a second one ends at once. An article may have 8 MB. What cannot be read is told with file, line, \
      cause and remedy, and kept: 'chancery info --rejects'. The last line counts what was done.

      Examples:
        chancery ingest articles/
        chancery ingest --map text=content --format jsonl dump.jsonl
        chancery ingest --outlet "The Gazette" --date 2024-03-05 scans/
        xzcat dump.jsonl.xz | chancery ingest --format jsonl -
      """)

  @OptionGroup var database: DatabaseOptions
  @OptionGroup var seeds: SeedOptions

  @Argument(help: ArgumentHelp("Files and folders, or - for standard input.", valueName: "path"))
  var paths: [String]

  @OptionGroup var reading: ReadingFlags

  @Option(
    help: ArgumentHelp(
      "How long to wait for another program that writes to the database.", valueName: "seconds"))
  var wait: Double = 30

  @Flag(name: .shortAndLong, help: "No progress and no closing line; errors are still told.")
  var quiet = false

  @OptionGroup var workers: WorkerCount

  func validate() throws {
    // A day is longer than any writer should take, and still a number of milliseconds.
    guard wait >= 0, wait <= 86_400 else {
      throw ValidationError("--wait takes a number of seconds from 0, at most a day")
    }
  }

  func run() throws {
    let options = try reading.options(seeds.library)
    let base = try seeds.base()
    let engine = try Engine()
    let ingestor = Ingestor(
      store: try EventStore(
        path: database.path, base: base, patience: .milliseconds(Int(wait * 1000))),
      coder: EventCoder(base, engine: engine), workers: workers.count)
    let progress = Progress(quiet: quiet, paths: paths)
    Interruption.listen()
    let summary = try ingestor.ingest(
      paths, options: options, as: run(base, engine), isStopped: { Interruption.isRequested }
    ) {
      progress.tell($0, $1)
    }
    if let latest = summary.counts.latestPublished, let known = base.currentThrough, known < latest
    {
      progress.say(
        "articles go up to \(latest), and offices are known through \(known): who took one since is not"
          + " known; docs/actors.md says how to add them")
    }
    progress.close(summary)
    if Interruption.isRequested, summary.passedBy == nil {
      progress.say(
        "interrupted; what is stored stays, and the same command goes on: \(commandLine)")
      throw ExitCode(130)
    }
    if summary.counts.rejects > 0 { throw ExitCode(2) }
  }

  private func run(_ base: KnowledgeBase, _ engine: Engine) -> Run {
    Run(
      startedAt: Date.now.formatted(.iso8601), version: Version.text,
      arguments: JSONValue.array(CommandLine.arguments.dropFirst().map { .string($0) }).text(
        .compact),
      seeds: base.fingerprint, model: engine.modelHash)
  }

  /// What was typed, to be typed again.
  private var commandLine: String {
    (["chancery"] + CommandLine.arguments.dropFirst()).map(\.shellWord).joined(separator: " ")
  }
}
