internal import Ontology

/// The tags of languages by the names exports give them: `seeds/reading/languages.tsv`.
struct LanguageNames: Hashable, Sendable {
  private var tags: [String: String] = [:]

  /// No names.
  init() {}

  /// Reads the table.
  ///
  /// - Throws: `SeedError`.
  init(_ seeds: SeedLibrary) throws {
    for row in try seeds.table("reading/languages", columns: ["name", "tag", "source"]).rows {
      tags[try row.required("name")] = try row.required("tag")
    }
  }

  /// The BCP 47 tag of a language; what is no known name stays as it is, with the hyphens of a tag.
  func tag(_ language: String) -> String {
    tags[language.lowercased()] ?? language.replacing("_", with: "-")
  }
}
