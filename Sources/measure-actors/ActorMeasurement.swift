import EventCoding
import Foundation
import Linguistics
import Ontology

/// How many words a second the matcher and the resolver read, and what they need at start.
struct ActorMeasurement {
  let texts: [String]

  func printTable() throws {
    let base = try KnowledgeBase()
    let starts = (0..<5).map { _ in Self.seconds { _ = ActorBenchmark(base) } }
    let benchmark = ActorBenchmark(base)
    let document = benchmark.documents(texts, engine: try Engine())
    _ = benchmark.match(document)
    let passes = max(1, 1_000_000 / max(1, document.words))
    var found = 0
    let matching = Self.seconds {
      for _ in 0..<passes { found += benchmark.match(document) }
    }
    var mentions = 0
    let resolving = Self.seconds {
      for _ in 0..<passes { mentions += benchmark.resolve(document) }
    }
    let words = Double(document.words * passes)
    print(String(format: "start\t%.2f ms", (starts.min() ?? 0) * 1000))
    print(String(format: "words\t%d", document.words))
    print(String(format: "namings\t%d", found / passes))
    print(String(format: "mentions\t%d", mentions / passes))
    print(String(format: "matcher\t%.0f words/s", words / matching))
    print(String(format: "matcher and resolver\t%.0f words/s", words / resolving))
  }

  /// The processor's time, which other programs do not lengthen.
  private static func seconds(_ work: () -> Void) -> Double {
    let before = clock()
    work()
    return Double(clock() - before) / Double(CLOCKS_PER_SEC)
  }
}
