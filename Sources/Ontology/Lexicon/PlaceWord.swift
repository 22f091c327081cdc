/// How a word makes a place of the name it governs: a row of `seeds/lexicon/place-words.tsv`.
public enum PlaceWord: String, Sendable, CaseIterable {
  /// A preposition: "near Lima".
  case preposition
  /// A verb whose object is a place: "visit Lima".
  case verb
  /// A verb or noun whose goal or start is a place: "fly to Lima", "flight from Lima".
  case motion
  /// A noun of an area: the name beside it is where, "in the Peruvian city of Lima".
  case area
  /// A noun of a line between two: "near the border with Peru".
  case border
  /// A verb for what only those do who rule a place: "was arrested in Niger", "was expelled from
  /// Chile".
  case authority

  static func read(_ seeds: SeedLibrary) throws -> [PlaceWord: Set<String>] {
    let table = try seeds.table(
      "lexicon/place-words", columns: ["word", "kind", "example", "source"])
    var words: [PlaceWord: Set<String>] = [:]
    for row in table.rows {
      words[try row.choice("kind"), default: []].insert(try row.required("word"))
    }
    return words
  }
}
