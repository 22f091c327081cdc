import Foundation
import TestSupport
import Testing

/// The commands of docs/actors.md, run as they stand there.
struct ActorsPageTests {
  private let folder: TemporaryFolder
  private let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(folder: folder)
  }

  /// The blocks of commands below a heading.
  private func commands(below heading: String) throws -> String {
    let path = #filePath.replacing(
      "/Tests/ChanceryTests/ActorsPageTests.swift", with: "/docs/actors.md")
    let page = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    let section = page.split(separator: "\n## ").first { $0.hasPrefix(heading + "\n") }
    let blocks = try #require(section).split(separator: "```", omittingEmptySubsequences: false)
    return stride(from: 1, to: blocks.count, by: 2).map { String(blocks[$0]) }.joined()
  }

  private func run(_ commands: String) throws -> Program.Outcome {
    try program.shell("set -e; chancery() { \"$CHANCERY\" \"$@\"; }\n" + commands)
  }

  @Test(arguments: ["Looking up", "Who is meant in a text"])
  func lookingUpNeedsNothing(heading: String) throws {
    let outcome = try run(commands(below: heading))
    #expect(outcome.status == 0, "\(outcome.page)")
    #expect(!outcome.output.isEmpty)
  }

  @Test func anActorIsAddedChangedAndTakenOut() throws {
    let added = try run(commands(below: "An actor in two minutes"))
    #expect(added.status == 0, "\(added.page)")
    #expect(added.output.contains("0 faults;"))
    #expect(added.output.contains("Zenobia Quint, since 2025-01-01 [overlay]"))
    #expect(added.output.contains(#""id":"org.river-commission","name":"River Commission of"#))
    _ = try program.shell("rm mine/actors/*")
    let changed = try run(commands(below: "Changing and taking out"))
    #expect(changed.status == 0, "\(changed.page)")
    #expect(changed.output.contains("2023-12-10 to 2027-12-10"))
    #expect(!changed.output.contains("org.14ymedio"))
  }
}
