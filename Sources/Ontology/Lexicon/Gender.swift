/// The gender that a pronoun shows: a cell of `seeds/lexicon/gendered-words.tsv`.
public enum Gender: String, Sendable, CaseIterable {
  /// She, her, hers.
  case female
  /// He, him, his.
  case male

  static func read(_ seeds: SeedLibrary) throws -> [String: Gender] {
    let table = try CodeList(
      seeds.table("lexicon/gendered-words", columns: ["word", "gender", "source"]), key: "word"
    ).table
    var genders: [String: Gender] = [:]
    for row in table.rows { genders[row["word"]] = try row.choice("gender") }
    return genders
  }
}
