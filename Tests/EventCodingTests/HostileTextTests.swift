import EventCoding
import EventModel
import TestSupport
import Testing

/// Texts nobody writes: coded without a crash, in bounded time, the same way by every task.
struct HostileTextTests {
  private let coder: EventCoder

  init() throws { coder = try EventCoder.seeds }

  private static let words = [
    "Peru", "Chile", "the", "president", "of", "attacked", "refused", "to", "meet", "said", "that",
    "not", "and", ",", "(", ")", "which", "was", "by", "on", "Monday", "talks", "with", "if", "may",
    "its", "'s", "sanctions", "against", "both", "countries", "-", "\"", ".", "3", "2024", "🌍",
  ]

  private static func text(seed: UInt64) -> String {
    var random = SeededRandom(seed: seed)
    return (0..<Int.random(in: 1...30, using: &random))
      .map { _ in words[Int.random(in: words.indices, using: &random)] }.joined(separator: " ")
  }

  /// Forty runs of two hundred and fifty sentences each, which the test's own threads share.
  @Test(arguments: UInt64(0)..<40)
  func tenThousandRandomSentencesAreCodedInBounds(run: UInt64) {
    let sentences = (run * 250..<run * 250 + 250).map(Self.text)
    let coding = coder.code(Article(text: sentences.joined(separator: "\n\n")))
    let words = sentences.reduce(0) { $0 + $1.split(separator: " ").count }
    #expect(coding.events.count <= words)
    #expect(coding.events.allSatisfy { (0...1).contains($0.confidence) })
  }

  /// Four runs of a hundred sentences each.
  @Test(arguments: UInt64(0)..<4)
  func randomSentencesAreCodedAndExplainedAlike(run: UInt64) {
    for seed in run * 100..<run * 100 + 100 {
      let article = Article(text: Self.text(seed: seed))
      #expect(coder.explain(article).coding == coder.code(article))
    }
  }

  @Test(arguments: [
    String(repeating: "Peru, ", count: 400) + "attacked Chile.",
    "Peru attacked " + String(repeating: "Chile and ", count: 400) + "Brazil.",
    String(repeating: "Peru said that ", count: 200) + "Chile attacked Brazil.",
    String(repeating: "(", count: 400) + "Peru attacked Chile",
    String(repeating: "refused to ", count: 200) + "attack Chile.",
    String(repeating: "attack ", count: 500), String(repeating: "'s ", count: 500),
  ])
  func aSentenceWithoutEndIsCodedInBounds(text: String) {
    let coding = coder.code(Article(text: text))
    // Each word tells one act at most.
    #expect(coding.events.count <= text.split(separator: " ").count)
  }

  @Test func manyTasksCodeTheSameText() async {
    let article = Article(
      text: (0..<60).map { Self.text(seed: $0) }.joined(separator: "\n\n"),
      published: CalendarDay(iso8601: "2024-05-08").map { .day($0, basis: nil) } ?? .unknown)
    let alone = coder.code(article)
    let coder = coder
    await withTaskGroup(of: Coding.self) { group in
      for _ in 0..<4 { group.addTask { coder.code(article) } }
      for await coding in group { #expect(coding == alone) }
    }
  }
}
