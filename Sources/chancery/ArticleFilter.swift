import ArgumentParser
import Interchange
import Rendering

/// Answers each article line of standard input with one line, in the same order.
///
/// A line that cannot be read is answered with its error, and the exit code is 2.
struct ArticleFilter {
  /// What a line without an article may hold: blank, tab, the CR of a CR LF.
  private static let blanks: [UInt8] = [0x20, 0x09, 0x0D]

  /// Runs to the end of standard input.
  func run(
    _ answer: (ArticleLine) throws -> JSONValue, uncodable: (UncodableLine) -> JSONValue
  ) throws {
    let output = BufferedOutput.standard()
    var errors = 0
    var lines = InputLines()
    while let line = try lines.next() {
      do {
        guard let article = try article(of: line) else { continue }
        try output.write(try answer(article).text(.compact) + "\n")
      } catch let error as UncodableLine {
        errors += 1
        try output.write(uncodable(error).text(.compact) + "\n")
      }
    }
    try output.flush()
    if errors > 0 { throw ExitCode(2) }
  }

  /// The article of a line; nil for a blank one.
  private func article(of line: InputLines.Line) throws -> ArticleLine? {
    switch line {
    case .tooLong(let limit): throw UncodableLine(id: .null, .tooLong(limit: limit))
    case .bytes(let bytes):
      return bytes.allSatisfy(Self.blanks.contains) ? nil : try ArticleLine(parsing: bytes)
    }
  }
}
