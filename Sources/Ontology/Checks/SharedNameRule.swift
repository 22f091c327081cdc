internal import Spelling

/// A name is of one actor, unless `seeds/actors/shared-names.tsv` says why several share it.
///
/// Surnames need no reason: which of two people of one surname is meant, day and office decide.
struct SharedNameRule {
  /// An actor of a name, and the cell that says so.
  private struct Owner {
    let actor: String
    let row: SeedTable.Row
    let column: String
  }

  private let tables: CheckedTables

  init(_ tables: CheckedTables) { self.tables = tables }

  func faults() -> [SeedError] {
    guard tables["actors/persons"] != nil, tables["actors/shared-names"] != nil else { return [] }
    let reasons = Dictionary(
      tables.rows(.sharedNames).map { ($0["text"], $0) }, uniquingKeysWith: { first, _ in first })
    var faults: [SeedError] = []
    var shared: Set<String> = []
    for (text, owners) in owners() where Set(owners.map(\.actor)).count > 1 {
      guard needsReason(text, owners) else { continue }
      shared.insert(text)
      let actors = Set(owners.map(\.actor)).sorted()
      if let row = reasons[text] {
        if row.list("actors").sorted() != actors {
          faults.append(
            row.error(
              "actors",
              .malformed(
                row["actors"], expected: "the actors of the name: \(actors.joined(separator: "|"))")
            ))
        }
        continue
      }
      guard let first = owners.first,
        let second = owners.first(where: { $0.actor != first.actor })
      else { continue }
      faults.append(second.row.error(second.column, .sharedName(text, with: first.actor)))
    }
    for row in tables.rows(.sharedNames) where !shared.contains(row["text"]) {
      faults.append(
        row.error("text", .malformed(row["text"], expected: "a name that several actors share")))
    }
    return faults.sorted { ($0.path, $0.line) < ($1.path, $1.line) }
  }

  private func needsReason(_ text: String, _ owners: [Owner]) -> Bool {
    let proper = owners.filter { !isSurname(text, of: $0) }
    return Set(proper.map(\.actor)).count > 1 || proper.contains { !isPerson($0) }
  }

  /// Whether the name only ends the longer name of a person.
  private func isSurname(_ text: String, of owner: Owner) -> Bool {
    isPerson(owner) && owner.column == "aliases"
      && owner.row["name"].folded.hasSuffix(text.folded)
  }

  private func isPerson(_ owner: Owner) -> Bool {
    owner.row.storage.path == tables["actors/persons"]?.path
  }

  private func owners() -> [String: [Owner]] {
    var found: [String: [Owner]] = [:]
    for row in tables.rows(.countryNames) {
      found[row["text"], default: []].append(
        Owner(actor: row["country"], row: row, column: "text"))
    }
    for row in tables.rows(.metonyms) {
      found[row["text"], default: []].append(Owner(actor: row["means"], row: row, column: "text"))
    }
    for row in tables.rows(.organisations) + tables.rows(.persons) {
      found[row["name"], default: []].append(Owner(actor: row["id"], row: row, column: "name"))
      for alias in row.list("aliases") {
        found[alias, default: []].append(Owner(actor: row["id"], row: row, column: "aliases"))
      }
    }
    return found
  }
}
