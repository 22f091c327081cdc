/// What a word joined to a country by a hyphen does to the noun after it: a row of
/// `seeds/lexicon/joined-words.tsv`.
public enum JoinedWord: String, Sendable, CaseIterable {
  /// The noun is somebody else's: "US-backed rebels".
  case apart
  /// The noun is the country's: "Kenyan-led force".
  case whose

  static func read(_ seeds: SeedLibrary) throws -> [String: JoinedWord] {
    let table = try CodeList(
      seeds.table("lexicon/joined-words", columns: ["word", "effect", "example", "source"]),
      key: "word"
    ).table
    var words: [String: JoinedWord] = [:]
    for row in table.rows { words[row["word"]] = try row.choice("effect") }
    return words
  }
}
