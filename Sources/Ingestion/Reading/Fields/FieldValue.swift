/// The value of one key of a record, as far as articles need to know it.
enum FieldValue: Hashable, Sendable {
  /// A string.
  case text(String)
  /// A number, as it is written or would be.
  case number(String)
  /// The strings of a list; of the objects in it, their `name`. Its other members are left out.
  case list([String])
  /// Nothing.
  case null
  /// A value of another kind, named with its article.
  case other(String)

  /// The value on one line: a string or number itself, a list joined with `; `; nil for the rest and
  /// for blanks.
  var line: String? {
    switch self {
    case .text(let text), .number(let text): StoredText.line(text)
    case .list(let texts):
      StoredText.line(texts.compactMap(StoredText.line).joined(separator: "; "))
    case .null, .other: nil
    }
  }

  /// The members of a list, or those a comma-separated string names.
  var members: [String] {
    switch self {
    case .text(let text): text.split(separator: ",").compactMap { StoredText.line(String($0)) }
    case .list(let texts): texts.compactMap(StoredText.line)
    case .number, .null, .other: []
    }
  }

  /// What it is, with its article, to stand in a sentence.
  var kind: String {
    switch self {
    case .text: "a string"
    case .number: "a number"
    case .list: "a list"
    case .null: "null"
    case .other(let kind): kind
    }
  }
}
