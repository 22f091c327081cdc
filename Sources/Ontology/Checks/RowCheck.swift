internal import EventModel
internal import Spelling

/// The rules of a table's schema: what each cell holds, and that no key stands twice.
struct RowCheck {
  private let schema: TableSchema
  private let table: SeedTable
  private let tables: CheckedTables
  private let places: [SeedTable.Column]

  init(_ schema: TableSchema, _ table: SeedTable, _ tables: CheckedTables) {
    self.schema = schema
    self.table = table
    self.tables = tables
    places = schema.columns.map { table.column($0.name) }
  }

  /// The faults of a row's cells, from left to right.
  func faults(of row: SeedTable.Row) -> [SeedError] {
    var faults: [SeedError] = []
    for ((column, rule), place) in zip(schema.columns, places) {
      if let reason = fault(row[place], rule, column: column) {
        faults.append(row.error(column, reason))
      }
    }
    return faults
  }

  /// Rows whose key stands in an earlier row.
  func repeatedKeys() -> [SeedError] {
    var first: [[String]: SeedTable.Row] = [:]
    return table.rows.compactMap { row in
      let key = schema.key.map { row[$0] }
      guard let earlier = first[key] else {
        first[key] = row
        return nil
      }
      let shown = key.filter { !$0.isEmpty }.joined(separator: " ")
      return row.error(
        schema.key[schema.key.count - 1], .duplicateKey(shown, firstLine: earlier.line))
    }
  }

  private func fault(_ cell: String, _ rule: CellRule, column: String) -> SeedError.Reason? {
    if case .optional(let rule) = rule {
      return cell.isEmpty ? nil : fault(cell, rule, column: column)
    }
    if cell.isEmpty { return .empty(column: column) }
    switch rule {
    case .list(let rule): return itemFault(cell, rule)
    case .set(let rule): return repeatedItem(cell) ?? itemFault(cell, rule)
    default: return valueFault(cell, rule)
    }
  }

  private func itemFault(_ cell: String, _ rule: CellRule) -> SeedError.Reason? {
    for item in cell.split(separator: "|", omittingEmptySubsequences: false) {
      if item.isEmpty { return .malformed(cell, expected: "a list without empty items") }
      if let reason = valueFault(String(item), rule) { return reason }
    }
    return nil
  }

  private func repeatedItem(_ cell: String) -> SeedError.Reason? {
    guard cell.utf8.contains(UInt8(ascii: "|")) else { return nil }
    var seen: Set<Substring> = []
    return cell.split(separator: "|").first { !seen.insert($0).inserted }
      .map { .repeatedItem(String($0)) }
  }

  private func valueFault(_ value: String, _ rule: CellRule) -> SeedError.Reason? {
    switch rule {
    case .text, .mode, .optional, .list, .set:
      return value.utf8.first == 0x20 || value.utf8.last == 0x20
        ? .malformed(value, expected: "text without spaces at its ends") : nil
    case .value(let table, let column, let word):
      guard let known = tables.values(of: table, column: column), !known.contains(value) else {
        return nil
      }
      return unknown(value, word, known.sorted())
    case .wordOrClass(let table, let column):
      guard value.first == WordClasses.mark, let known = tables.values(of: table, column: column),
        !known.contains(String(value.dropFirst()))
      else { return nil }
      return unknown(value, "class", known.sorted().map { String(WordClasses.mark) + $0 })
    case .word(let words, let word):
      return words.contains(value) ? nil : unknown(value, word, words)
    case .day:
      return CalendarDay(iso8601: value) == nil
        ? .malformed(value, expected: "a day that exists, as YYYY-MM-DD") : nil
    case .partialDay:
      return PartialDay(value) == nil
        ? .malformed(value, expected: "a day, month or year, as YYYY-MM-DD, YYYY-MM or YYYY") : nil
    case .number(let range):
      guard let number = Double(decimal: value) else {
        return .malformed(value, expected: "a decimal number")
      }
      return range.contains(number)
        ? nil
        : .malformed(
          value, expected: "a number from \(shown(range.lowerBound)) to \(shown(range.upperBound))")
    case .actorCode:
      let bytes = value.utf8
      return bytes.count % 3 == 0 && bytes.allSatisfy { (65...90).contains($0) }
        ? nil : .malformed(value, expected: "a code of capital letters in chunks of three")
    case .actorPart:
      return partFault(value)
    }
  }

  /// `ARG.MIL`: a country that a table lists, and a sector.
  private func partFault(_ value: String) -> SeedError.Reason? {
    let parts = value.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let known = [("actors/countries", "country"), ("ontology/sectors", "sector")]
    guard parts.count <= 2 else {
      return .malformed(value, expected: "a country, a dot and a sector")
    }
    for (part, (table, word)) in zip(parts, known) {
      if let codes = tables.values(of: table, column: "code"), !codes.contains(part) {
        return unknown(part, word, codes.sorted())
      }
    }
    return nil
  }

  private func unknown(_ value: String, _ word: String, _ known: [String]) -> SeedError.Reason {
    .unknownCode(value, of: word, nearest: Vocabulary(known).nearest(to: value))
  }

  private func shown(_ bound: Double) -> String { String(Int(bound)) }
}
