import Foundation
import TestSupport
import Testing

/// The built program, run as a process the way a person or a script runs it.
struct Program {
  /// What a run came to.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String

    /// Everything that was said, for a golden file.
    var page: String { "exit \(status)\n" + output + (errors.isEmpty ? "" : "---\n" + errors) }
  }

  /// The binary, beside the bundle of the tests.
  static let path: String = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    let products = bundle?.deletingLastPathComponent() ?? Bundle.main.bundleURL
    return products.appending(path: "chancery").path
  }()

  /// Where it runs: names in commands are of files here.
  let folder: TemporaryFolder

  /// Runs it to its end; standard input and the environment are empty unless given.
  func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(Self.path, arguments, input: input, environment: environment)
  }

  /// Runs a line of shell in which `$CHANCERY` is the program.
  func shell(_ line: String) throws -> Outcome {
    try run("/bin/sh", ["-c", line], input: [], environment: ["CHANCERY": Self.path])
  }

  private func run(
    _ path: String, _ arguments: [String], input: [UInt8], environment: [String: String]
  ) throws -> Outcome {
    // Through files, so that no pipe can fill up.
    let names = ["in", "out", "err"].map { ".\($0)-\(UUID().uuidString)" }
    try folder.write(input, to: names[0])
    for name in names.dropFirst() { try folder.write("", to: name) }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.standardInput = try FileHandle(forReadingFrom: url(names[0]))
    process.standardOutput = try FileHandle(forWritingTo: url(names[1]))
    process.standardError = try FileHandle(forWritingTo: url(names[2]))
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try text(names[1]), errors: try text(names[2]))
  }

  private func url(_ name: String) -> URL { URL(filePath: folder.file(name)) }

  private func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url(name)), as: UTF8.self)
  }
}
