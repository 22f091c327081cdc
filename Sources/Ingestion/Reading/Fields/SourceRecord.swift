internal import EventModel

/// The keys and values of one record: a JSON object, or the front matter of a Markdown file.
struct SourceRecord: Hashable, Sendable {
  /// The values by field, each field's in the order its keys are to be tried.
  private var values: [ArticleField: [Entry]] = [:]

  /// Every key of the record, sorted.
  let keys: [String]

  private struct Entry: Hashable, Sendable {
    let key: String
    let value: FieldValue
  }

  /// Takes from a record what articles need: `value` is asked for the keys that hold a field.
  init(
    keys: [String], fields: FieldMap, value: (String) throws -> FieldValue
  ) rethrows {
    self.keys = keys.sorted()
    for field in ArticleField.allCases {
      let entries = try fields.keys(for: field, among: keys).map {
        Entry(key: $0, value: try value($0))
      }
      if !entries.isEmpty { values[field] = entries }
    }
  }

  /// A record of facts that a reader has found.
  init(_ facts: [ArticleField: String?]) {
    keys = facts.keys.map(\.rawValue).sorted()
    for case (let field, let text?) in facts {
      values[field] = [Entry(key: field.rawValue, value: .text(text))]
    }
  }

  /// The record with more facts, which go before its own.
  func adding(_ facts: [ArticleField: String]) -> SourceRecord {
    var record = self
    for (field, text) in facts {
      record.values[field, default: []].insert(
        Entry(key: field.rawValue, value: .text(text)), at: 0)
    }
    return record
  }

  /// A record that says nothing.
  static let empty = SourceRecord(keys: [], fields: .standard) { _ in .null }

  /// The first value of a field that is more than blanks, on one line.
  func line(_ field: ArticleField) -> String? {
    lines(field).first
  }

  /// Where the article can be read: of the key `source`, only what is an address.
  var url: String? {
    entries(.url).lazy.compactMap { entry in
      entry.value.line.flatMap { entry.key == "source" && !Self.isAddress($0) ? nil : $0 }
    }.first
  }

  /// Who published it; an address is none.
  var outlet: String? { lines(.outlet).first { !Self.isAddress($0) } }

  /// What the article is filed under, in order.
  var tags: [String] { entries(.tags).lazy.map(\.value.members).first { !$0.isEmpty } ?? [] }

  /// The text as it was given.
  ///
  /// - Throws: `missingText`, `wrongType` or `empty` when no key holds a string that says something.
  func text() throws(RejectionCause) -> String {
    let entries = entries(.text)
    for entry in entries {
      if case .text(let text) = entry.value, !StoredText.isBlank(text) { return text }
    }
    for entry in entries {
      switch entry.value {
      case .text, .null: continue
      case .number, .list, .other: throw .wrongType(key: entry.key, found: entry.value.kind)
      }
    }
    guard entries.isEmpty else { throw .empty }
    throw .missingText(keys: Array(keys.prefix(Self.keysTold)))
  }

  /// How many keys a message lists; arbitrary.
  private static let keysTold = 12

  private func entries(_ field: ArticleField) -> [Entry] { values[field] ?? [] }

  private func lines(_ field: ArticleField) -> [String] {
    entries(field).compactMap(\.value.line)
  }

  private static func isAddress(_ text: String) -> Bool { text.contains("://") }
}
