internal import Spelling

/// A mode stands only beside the type it divides.
struct ModeRule {
  private let tables: CheckedTables
  private static let names = ["ontology/cameo", "frames/verbs", "frames/nouns"]

  init(_ tables: CheckedTables) { self.tables = tables }

  func faults() -> [SeedError] {
    let modes = Dictionary(
      grouping: tables["ontology/modes"].map { Array($0.rows) } ?? [], by: { $0["type"] }
    ).mapValues { $0.map { $0["code"] } }
    return Self.names.compactMap { tables[$0] }.flatMap(\.rows).compactMap { row in
      let mode = row["mode"]
      let known = modes[row["type"]] ?? []
      guard !mode.isEmpty, !known.contains(mode) else { return nil }
      return row.error(
        "mode",
        .unknownCode(
          mode, of: "mode of \(row["type"])", nearest: Vocabulary(known).nearest(to: mode)))
    }
  }
}
