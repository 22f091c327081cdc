internal import Ontology

/// Words before the facts of an article: `seeds/reading/labels.tsv`.
struct LabelLexicon: Hashable, Sendable {
  /// What a label announces.
  enum Field: String, CaseIterable {
    case author, length, title, dateline, section, language, type, subject, note, body, end, words
    case document, published
    case loadDate = "load-date"
  }

  private var fields: [String: Set<Field>] = [:]
  private var announcing: [Field: [String]] = [:]

  /// No labels.
  init() {}

  /// Reads the table.
  ///
  /// - Throws: `SeedError`.
  init(_ seeds: SeedLibrary) throws {
    let table = try seeds.table("reading/labels", columns: ["text", "field", "language", "source"])
    for row in table.rows {
      guard let field = Field(rawValue: row["field"]) else {
        let fields = Field.allCases.map(\.rawValue).joined(separator: ", ")
        throw row.error("field", .malformed(row["field"], expected: "one of \(fields)"))
      }
      fields[try row.required("text"), default: []].insert(field)
      announcing[field, default: []].append(try row.required("text"))
    }
  }

  /// Whether words announce a field; case aside.
  func announces(_ words: some StringProtocol, _ field: Field) -> Bool {
    fields[words.lowercased()]?.contains(field) ?? false
  }

  /// The fields that words announce; case aside.
  func fields(of words: some StringProtocol) -> Set<Field> { fields[words.lowercased()] ?? [] }

  /// A line without the words before it that announce a field, such as `Published:`.
  func stripped(_ line: some StringProtocol, of field: Field) -> Substring {
    let text = Substring(line)
    let folded = text.lowercased()
    var best = text
    for label in announcing[field] ?? [] where folded.hasPrefix(label) && text.count > label.count {
      let rest = text.dropFirst(label.count)
      guard let mark = rest.first, !mark.isLetter, !mark.isNumber else { continue }
      let value = rest.drop { $0.isWhitespace || $0 == ":" }
      if value.count < best.count { best = value }
    }
    return best
  }
}
