/// Which keys of a record hold what of an article.
public struct FieldMap: Hashable, Sendable {
  private var named: [ArticleField: String] = [:]

  /// The keys of the collections people have.
  public static let standard = FieldMap()

  private init() {}

  /// Reads `text=content,date=pub`: the field, and the one key that holds it from then on.
  ///
  /// - Throws: `FieldMapError` for what has no `=` or names no field.
  public init(parsing arguments: [String]) throws(FieldMapError) {
    for pair in arguments.flatMap({ $0.split(separator: ",") }) {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[1].isEmpty else { throw .notAPair(String(pair)) }
      guard let field = ArticleField(rawValue: String(parts[0])) else {
        throw .unknownField(String(parts[0]))
      }
      guard named.updateValue(String(parts[1]), forKey: field) == nil else {
        throw .repeatedField(field)
      }
    }
  }

  /// The keys of a record that may hold a field, in the order they are to be tried.
  ///
  /// A key named for the field stands alone and is matched exactly; the common ones in any case.
  func keys(for field: ArticleField, among keys: [String]) -> [String] {
    if let key = named[field] { return keys.contains(key) ? [key] : [] }
    return field.commonKeys.compactMap { common in
      keys.contains(common) ? common : keys.first { Self.match($0, common) }
    }
  }

  private static func match(_ key: String, _ common: String) -> Bool {
    key.utf8.count == common.utf8.count && key.lowercased() == common.lowercased()
  }
}

/// Why the argument of `--map` says nothing.
public enum FieldMapError: Error, Hashable, Sendable {
  /// It isn't of the form FIELD=KEY.
  case notAPair(String)
  /// No field has this name.
  case unknownField(String)
  /// The field is given two keys.
  case repeatedField(ArticleField)
}

extension FieldMapError: CustomStringConvertible {
  /// What is wrong, and what is expected.
  public var description: String {
    switch self {
    case .notAPair(let text):
      "\(Printable.quote(text)) maps no field; write FIELD=KEY, such as text=content"
    case .unknownField(let name):
      "unknown field \(Printable.quote(name)); use one of "
        + ArticleField.allCases.map(\.rawValue).joined(separator: ", ")
    case .repeatedField(let field): "the field \(field.rawValue) is mapped twice; give it one key"
    }
  }
}
