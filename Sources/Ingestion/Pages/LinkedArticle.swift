internal import Interchange

/// What JSON-LD says of the article of a page (https://schema.org/NewsArticle).
struct LinkedArticle {
  /// `datePublished`, as written.
  private(set) var date: String?
  /// `headline`.
  private(set) var headline: String?
  /// The names of `author`.
  private(set) var authors: [String] = []
  /// The name of `publisher`.
  private(set) var outlet: String?
  /// `articleBody`.
  private(set) var body: String?
  /// `inLanguage`.
  private(set) var language: String?
  /// `url`.
  private(set) var url: String?

  /// Takes what one script says; what is no JSON, or says nothing of an article, is passed over.
  mutating func add(_ script: String) {
    guard let value = try? JSONValue(parsing: script) else { return }
    search(value, depth: 0)
  }

  /// Articles stand alone, in a list or in `@graph`, so two levels down.
  private mutating func search(_ value: JSONValue, depth: Int) {
    guard depth <= 3 else { return }
    switch value {
    case .array(let members): for member in members { search(member, depth: depth + 1) }
    case .object(let object):
      if Self.isArticle(object["@type"]) { take(object) }
      for key in ["@graph", "mainEntity"] {
        if let inner = object[key] { search(inner, depth: depth + 1) }
      }
    default: break
    }
  }

  private static func isArticle(_ type: JSONValue?) -> Bool {
    switch type {
    case .string(let name)?:
      name.hasSuffix("Article") || name.hasSuffix("Posting") || name == "Report"
    case .array(let names)?: names.contains { isArticle($0) }
    default: false
    }
  }

  private mutating func take(_ object: JSONObject) {
    date = date ?? Self.line(object["datePublished"])
    headline = headline ?? Self.line(object["headline"]) ?? Self.line(object["name"])
    if authors.isEmpty { authors = Self.names(object["author"]) }
    outlet = outlet ?? Self.names(object["publisher"]).first
    if case .string(let text)? = object["articleBody"] { body = body ?? text }
    language = language ?? Self.line(object["inLanguage"])
    url = url ?? Self.line(object["url"])
  }

  private static func line(_ value: JSONValue?) -> String? {
    guard case .string(let text)? = value else { return nil }
    return StoredText.line(text)
  }

  private static func names(_ value: JSONValue?) -> [String] {
    switch value {
    case .string(let name)?: StoredText.line(name).map { [$0] } ?? []
    case .object(let object)?: line(object["name"]).map { [$0] } ?? []
    case .array(let members)?:
      members.prefix(20).flatMap { member in
        if case .array = member { return [String]() }
        return names(member)
      }
    default: []
    }
  }
}
