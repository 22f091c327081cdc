internal import Foundation
public import Testing

/// Expects a text to equal the file `Golden/<name>` beside the calling test.
///
/// With `RECORD=1` in the environment the file is rewritten and the test fails all the same, so that
/// no run can approve its own output.
public func expectGolden(
  _ actual: String, named name: String, testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let file = URL(filePath: testFile).deletingLastPathComponent()
    .appending(components: "Golden", name)
  guard ProcessInfo.processInfo.environment["RECORD"] != "1" else {
    record(actual, in: file, sourceLocation: sourceLocation)
    return
  }
  guard let bytes = try? Data(contentsOf: file) else {
    Issue.record(
      "Golden/\(name) is missing; RECORD=1 writes it", sourceLocation: sourceLocation)
    return
  }
  let expected = String(decoding: bytes, as: UTF8.self)
  guard expected.utf8.elementsEqual(actual.utf8) else {
    let difference = LineDiff(from: expected, to: actual)
    Issue.record(
      "Golden/\(name) differs (- expected, + actual):\n\(difference)",
      sourceLocation: sourceLocation)
    return
  }
}

private func record(_ text: String, in file: URL, sourceLocation: SourceLocation) {
  do {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    Issue.record(
      "recorded \(file.lastPathComponent); read it, then run without RECORD",
      sourceLocation: sourceLocation)
  } catch {
    Issue.record(error, "cannot record \(file.path)", sourceLocation: sourceLocation)
  }
}
