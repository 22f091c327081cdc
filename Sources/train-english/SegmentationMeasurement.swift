import Foundation
import Linguistics

/// Compares the cuts of the segmenter with a gold file, by the genres that its sentences name.
struct SegmentationMeasurement {
  private let path: String
  private var tokens: [String: Measurement.ArcCount] = [:]
  private var sentences: [String: Measurement.ArcCount] = [:]

  init(path: String) throws {
    self.path = path
    let document = try Treebank.document(path)
    let gold = document.parsed
    let guess = Segmenter().segment(gold.text)
    var genres: [String] = []
    for comments in document.comments {
      let genre = comments.first { $0.hasPrefix("# meta::genre = ") }
      genres.append(genre.map { String($0.dropFirst(16)) } ?? genres.last ?? "all")
    }
    count(gold, guess, genres: genres)
  }

  private mutating func count(_ gold: ParsedText, _ guess: ParsedText, genres: [String]) {
    var genreOfByte: [(end: Int, genre: String)] = []
    for (sentence, genre) in zip(gold.sentences, genres) {
      genreOfByte.append((sentence.range.upperBound, genre))
    }
    func genre(at byte: Int) -> String {
      var low = 0
      var high = genreOfByte.count - 1
      while low < high {
        let middle = (low + high) / 2
        if genreOfByte[middle].end > byte { high = middle } else { low = middle + 1 }
      }
      return genreOfByte[low].genre
    }
    let goldTokens = Set(gold.tokens.map(\.range))
    let goldSentences = Set(gold.sentences.map(\.range))
    for range in goldTokens { tokens[genre(at: range.lowerBound), default: .init()].gold += 1 }
    for range in goldSentences {
      sentences[genre(at: range.lowerBound), default: .init()].gold += 1
    }
    for range in guess.tokens.map(\.range) {
      let key = genre(at: range.lowerBound)
      tokens[key, default: .init()].guessed += 1
      if goldTokens.contains(range) { tokens[key, default: .init()].right += 1 }
    }
    for range in guess.sentences.map(\.range) {
      let key = genre(at: range.lowerBound)
      sentences[key, default: .init()].guessed += 1
      if goldSentences.contains(range) { sentences[key, default: .init()].right += 1 }
    }
  }

  func printTable() {
    print(URL(fileURLWithPath: path).lastPathComponent)
    for key in tokens.keys.sorted() {
      let line = String(
        format: "  %@\ttokens F1 %.2f\tsentences F1 %.2f", key, tokens[key]?.f1 ?? 0,
        sentences[key]?.f1 ?? 0)
      print(line)
    }
  }
}
