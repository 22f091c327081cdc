import Foundation
import Ingestion
import TestSupport
import Testing

/// `docs/formats.md` says what the program does: each of its commands is run, and its output compared.
///
/// With `RECORD=1` the outputs on the page are rewritten, and the test fails all the same.
struct FormatsPageTests {
  private static let path = SampleFolder.root + "/docs/formats.md"
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try SampleFolder.copy(into: folder, "samples")
  }

  @Test(.enabled(if: SampleFolder.hasPDFToText, "pdftotext is not installed"))
  func everyCommandOnThePageGivesTheOutputBelowIt() throws {
    let page = try String(contentsOfFile: Self.path, encoding: .utf8)
    var lines: [Substring] = []
    var isInside = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") { isInside = line == "```console" }
      if isInside, line.hasPrefix("$ ") {
        lines.append(line)
        lines += try output(of: line.dropFirst(2)).split(separator: "\n")
      } else if !isInside || line.hasPrefix("```") {
        lines.append(line)
      }
    }
    let run = lines.joined(separator: "\n")
    guard ProcessInfo.processInfo.environment["RECORD"] != "1" else {
      try run.write(toFile: Self.path, atomically: true, encoding: .utf8)
      Issue.record("recorded docs/formats.md; read it, then run without RECORD")
      return
    }
    #expect(run == page, "docs/formats.md is not what the program does; RECORD=1 rewrites it")
  }

  @Test(arguments: ArticleFormat.allCases) func everyFormatHasASection(format: ArticleFormat) throws
  {
    let page = try String(contentsOfFile: Self.path, encoding: .utf8)
    #expect(page.contains("\n### \(format.rawValue)\n"))
    #expect(
      page.contains("\n| `\(format.rawValue)` | .\(format.fileExtensions.joined(separator: " ."))"))
  }

  /// Output and errors in the order they come, as on a terminal.
  private func output(of command: Substring) throws -> String {
    let program = Program(folder: folder)
    return try program.shell(
      #"chancery() { "$CHANCERY" "$@"; }; cd samples; { \#(command); } 2>&1"#
    ).output
  }
}
