import ArgumentParser
import Foundation

/// How many articles are coded at a time.
struct WorkerCount: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Code so many articles at a time; the processor's cores unless told. What is stored is the same.",
      valueName: "n"))
  var jobs: Int?

  /// More threads than any machine has cores help nobody.
  private static let most = 256

  /// What was told, else the processor's cores.
  var count: Int { jobs ?? min(Self.most, ProcessInfo.processInfo.activeProcessorCount) }

  func validate() throws {
    if let jobs, !(1...Self.most).contains(jobs) {
      throw ValidationError("--jobs must be from 1 to \(Self.most), not \(jobs)")
    }
  }
}
