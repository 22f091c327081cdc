internal import EventModel
internal import Ontology

/// The lines that sites and agencies add to articles: `seeds/reading/furniture.tsv`.
struct FurnitureLexicon: Hashable, Sendable {
  private var whole: [[UInt8]: FurniturePattern] = [:]
  private var ending: [FurniturePattern] = []

  /// The patterns a line begins with, by their first byte.
  private var starting = [[FurniturePattern]](repeating: [], count: 256)

  /// The patterns that stand anywhere, by their first byte.
  private var inside = [[FurniturePattern]](repeating: [], count: 256)

  /// The longest line in words that any pattern takes, and that a whole one does.
  private var longest = 0
  private var longestWhole = 0

  /// No lines.
  init() {}

  /// Reads the table.
  ///
  /// - Throws: `SeedError`.
  init(_ seeds: SeedLibrary) throws {
    let table = try seeds.table(
      "reading/furniture", columns: ["text", "place", "kind", "longest", "example", "source"])
    for row in table.rows {
      let pattern = try FurniturePattern(row)
      let first = Int(pattern.text.first ?? 0)
      longest = max(longest, pattern.longest)
      switch pattern.place {
      case .is:
        whole[pattern.text] = pattern
        longestWhole = max(longestWhole, pattern.longest)
      case .starts: starting[first].append(pattern)
      case .ends: ending.append(pattern)
      case .contains: inside[first].append(pattern)
      }
    }
  }

  /// What a line in bytes of UTF-8 is when it is furniture; nil for what belongs to the article.
  ///
  /// O(length), a few hundred nanoseconds for running text.
  func kind(of line: some Collection<UInt8>) -> ArticleSentence.Kind? {
    // A word has two bytes at least, with its blank: such a line is longer than any pattern takes.
    guard longest > 0, line.count <= longest * Self.longestWord else { return nil }
    let folded = FoldedLine(line)
    guard let first = folded.bytes.first, folded.words <= longest else { return nil }
    if folded.words <= longestWhole + 2 {
      let match = whole[folded.bytes] ?? whole[folded.bare]
      if let match { return match.kind }
    }
    if let match = starting[Int(first)].first(where: { $0.begins(folded) }) { return match.kind }
    if let match = ending.first(where: { $0.ends(folded) }) { return match.kind }
    for (offset, byte) in folded.bytes.enumerated() where !inside[Int(byte)].isEmpty {
      if let match = inside[Int(byte)].first(where: { $0.stands(in: folded, at: offset) }) {
        return match.kind
      }
    }
    return nil
  }

  /// Bytes of a word, on the average of a line; arbitrary and twice that of English.
  private static let longestWord = 12
}
