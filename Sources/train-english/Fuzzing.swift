import Foundation
import Linguistics

/// Feeds the engine texts that nobody would write, for a time, and stops at the first broken tree.
///
/// Built with `--sanitize=address`, reads beyond a buffer stop it too. A seed gives the same texts
/// on every run, as far as the time reaches.
struct Fuzzing {
  private var random: SplitMix
  private let deadline: ContinuousClock.Instant

  init(seconds: Int, seed: UInt64) {
    random = SplitMix(seed: seed)
    deadline = .now + .seconds(seconds)
  }

  /// How many texts were parsed.
  mutating func run() throws -> Int {
    var annotator = try Engine().annotator()
    var texts = 0
    while ContinuousClock.now < deadline {
      let text = text()
      let parsed = annotator.parse(text)
      guard parsed.sentences.allSatisfy({ Self.isTree($0, of: parsed) }) else {
        throw FuzzingError(text: text)
      }
      _ = TreeDrawing().draw(parsed)
      _ = LanguageCheck(parsed).isEnglish
      // What is written must be read again; what is mangled may only be refused.
      let written = CoNLLUWriter().write(parsed)
      guard try CoNLLUDocument(reading: written).parsed.tokens.count == parsed.tokens.count else {
        throw FuzzingError(text: text)
      }
      if var document = try? CoNLLUDocument(reading: mangled(written)) {
        annotator.annotate(&document.parsed)
      }
      texts += 1
    }
    return texts
  }

  private mutating func text() -> String {
    let count = Int.random(in: 0..<400, using: &random)
    var bytes: [UInt8] = []
    for _ in 0..<count {
      if Bool.random(using: &random) {
        bytes += Array((Self.pieces.randomElement(using: &random) ?? "").utf8)
      } else {
        bytes.append(UInt8.random(in: 0...255, using: &random))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func mangled(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for _ in 0..<3 where !bytes.isEmpty {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
        in: 0...127, using: &random)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isTree(_ sentence: Sentence, of parsed: ParsedText) -> Bool {
    var roots = 0
    for index in sentence.tokens {
      var word = index
      var steps = 0
      while let head = parsed.tokens[word].head?.index {
        word = head
        steps += 1
        guard sentence.tokens.contains(head), steps <= sentence.tokens.count else { return false }
      }
      if parsed.tokens[index].head == .root { roots += 1 }
    }
    return roots == 1
  }

  private static let pieces = [
    "the ", "U.S. ", "Mr. ", " said ", "don't ", ". ", "! ", "... ", "\n", "\n\n", "\t", "“", "”",
    "\"",
    "'", "’", "(", ")", "[1]", "-", " – ", "3.5", "1,000", "http://a.b/c", "@x", "é", "日本", "🇦🇷",
    "\u{0}", "\u{301}", "\u{200F}", "مرحبا", "\u{FEFF}", "•", "/", "$", ";", ":", ",", "N", "n't",
  ]
}

/// A text whose parse is no tree.
struct FuzzingError: Error, CustomStringConvertible {
  let text: String

  var description: String { "no tree for the text \(text.debugDescription)" }
}
