import Foundation
import Linguistics

/// How many sentences a second the engine takes from raw text to trees, and what it needs for it.
struct SpeedMeasurement {
  private let texts: [String]
  private let passes: Int

  /// Reads the text of a CoNLL-U file, a paragraph a text, as an article's would come.
  init(path: String, passes: Int) throws {
    self.passes = passes
    let parsed = try Treebank.document(path).parsed
    texts = parsed.text.split(separator: "\n\n").map(String.init)
  }

  func printTable() throws {
    let clock = ContinuousClock()
    var engine: Engine?
    let start = try clock.measure { engine = try Engine() }
    guard let engine else { return }
    _ = run(engine)
    var sentences = 0
    let one = clock.measure { for _ in 0..<passes { sentences += run(engine) } }
    let both = clock.measure {
      DispatchQueue.concurrentPerform(iterations: 2) { _ in for _ in 0..<passes { _ = run(engine) }
      }
    }
    let before = Foundation.clock()
    var counted = 0
    for _ in 0..<passes { counted += run(engine) }
    let cpu = Double(Foundation.clock() - before) / Double(CLOCKS_PER_SEC)
    let rate = Double(sentences) / Self.seconds(one)
    print(String(format: "  start\t%.3f ms", Self.seconds(start) * 1000))
    print(String(format: "  sentences/s, one worker\t%.0f", rate))
    print(String(format: "  sentences per second of CPU\t%.0f", Double(counted) / cpu))
    let gain = 2 * Self.seconds(one) / Self.seconds(both)
    print(String(format: "  two workers against one\t%.2f x", gain))
  }

  private func run(_ engine: Engine) -> Int {
    var annotator = engine.annotator()
    return texts.reduce(0) { $0 + annotator.parse($1).sentences.count }
  }

  private static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }
}
