/// The tables of an overlay in the making.
struct OverlayRows {
  /// The columns of the tables that an import writes; all others of a table stay empty.
  static let columns: [String: [String]] = [
    "actors/country-names": ["country", "kind", "text", "language", "source"],
    "actors/organisations": ["id", "name", "code", "kind", "country", "aliases", "source"],
    "actors/persons": ["id", "name", "country", "aliases", "source"],
    "actors/offices": ["id", "name", "country", "code", "titles", "role", "source"],
    "actors/tenures": ["person", "office", "from", "to", "precision", "basis", "source"],
    "lexicon/roles": ["id", "lemma", "plural", "sector", "kind", "example", "source"],
  ]

  private var rows: [String: [[String]]] = [:]

  /// Adds a row; its last cell, the source, is the import.
  mutating func add(_ table: String, _ cells: [String]) {
    rows[table, default: []].append(cells + [PetrarchImport.source])
  }

  /// How many rows each table has, by the tables' names.
  var counts: [(table: String, rows: Int)] {
    rows.sorted { $0.key < $1.key }.map { ($0.key, $0.value.count) }
  }

  /// The tables as text, by their paths below the overlay.
  var files: [(path: String, text: String)] {
    rows.sorted { $0.key < $1.key }.map { table, rows in
      let header = (Self.columns[table] ?? []).joined(separator: "\t")
      let lines = rows.map { $0.joined(separator: "\t") }
      return (
        table + ".tsv",
        (["# From a PETRARCH dictionary, by chancery seeds import.", header] + lines)
          .joined(separator: "\n") + "\n"
      )
    }
  }
}
