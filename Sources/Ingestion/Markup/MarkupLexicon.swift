internal import Ontology

/// What the classes, ids and roles of HTML elements say of them: `seeds/reading/markup.tsv`.
struct MarkupLexicon: Hashable, Sendable {
  /// What an element is, by its attributes.
  enum Role: String, CaseIterable {
    case boilerplate, caption, footnote, byline, author, main
  }

  private var words: [String: Role] = [:]
  private var tokens: [String: Role] = [:]

  /// Nothing is said.
  init() {}

  /// Reads the table.
  ///
  /// - Throws: `SeedError`.
  init(_ seeds: SeedLibrary) throws {
    let table = try seeds.table("reading/markup", columns: ["text", "match", "role", "source"])
    for row in table.rows {
      guard let role = Role(rawValue: row["role"]) else {
        let roles = Role.allCases.map(\.rawValue).joined(separator: ", ")
        throw row.error("role", .malformed(row["role"], expected: "one of \(roles)"))
      }
      switch row["match"] {
      case "word": words[try row.required("text")] = role
      case "token": tokens[try row.required("text")] = role
      default: throw row.error("match", .malformed(row["match"], expected: "word or token"))
      }
    }
  }

  /// The roles that the attributes of an element speak for.
  func roles(of node: MarkupTree.Node) -> Set<Role> {
    var roles: Set<Role> = []
    for attribute in node.attributes where Self.telling.contains(attribute.name) {
      for token in attribute.value.lowercased().split(whereSeparator: \.isWhitespace) {
        if let role = tokens[String(token)] { roles.insert(role) }
        for word in token.split(whereSeparator: { "-_:/.".contains($0) }) {
          if let role = words[String(word)] { roles.insert(role) }
        }
      }
    }
    return roles
  }

  private static let telling: Set<String> = ["class", "id", "role", "itemprop", "data-component"]
}
