internal import EventModel
internal import Ontology

/// Words of written dates beyond English: `seeds/reading/date-words.tsv`.
struct DateLexicon: Hashable, Sendable {
  private var months: [String: Month] = [:]
  private var silent: Set<String> = []

  /// English alone.
  init() {}

  /// Reads the table.
  ///
  /// - Throws: `SeedError`.
  init(_ seeds: SeedLibrary) throws {
    let table = try seeds.table(
      "reading/date-words", columns: ["text", "means", "language", "source"])
    for row in table.rows {
      let word = try row.required("text")
      if row["means"] == "silent" {
        silent.insert(word)
      } else if let month = Int(row["means"]).flatMap(Month.init(rawValue:)) {
        months[word] = month
      } else {
        throw row.error("means", .malformed(row["means"], expected: "silent, or 1 to 12"))
      }
    }
  }

  /// The English word for a word in lower case; nil for one that says nothing.
  func english(_ word: String) -> String? {
    silent.contains(word) ? nil : months[word]?.name ?? word
  }
}
