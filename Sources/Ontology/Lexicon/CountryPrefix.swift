/// A word that stands for a country before the hyphen and the adjective of another: a row of
/// `seeds/lexicon/country-prefixes.tsv`, such as `Franco` of "Franco-German".
enum CountryPrefix {
  /// The names that the prefixes are, by key.
  static func read(_ seeds: SeedLibrary) throws -> [String: ActorName] {
    let table = try CodeList(seeds.table(TableSchema.countryPrefixes), key: "word").table
    var prefixes: [String: ActorName] = [:]
    for row in table.rows {
      prefixes[row["word"].lowercased()] = ActorName(
        text: row["word"], actor: try row.required("country"), kind: .adjective, language: "en",
        source: row["source"])
    }
    return prefixes
  }
}
