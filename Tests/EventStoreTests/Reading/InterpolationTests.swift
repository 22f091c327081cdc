import Foundation
import Testing

/// What stands in the text of SQL besides its letters is written in this program, never read.
struct InterpolationTests {
  /// What may be interpolated, and why no value can be in it.
  private static let allowed: [String: Set<String>] = [
    "a condition that was checked here itself": [
      "actor.sql", "branch.sql(columns)", "entries.sql", "filter.sql", "object.sql", "role.sql",
      "told",
      "selector.condition.sql", "side.condition.sql", "subject.sql", "$0.sql", "condition",
      #"holds.joined(separator: " OR ")"#, #"words.joined(separator: " AND ")"#,
      #"conditions.joined(separator: " AND ")"#, "orphans",
      #"filters.map(\.sql).joined(separator: " OR ")"#,
    ],
    "as many question marks as there are values": [
      "contexts.marks", "countries.marks", "precisions.marks", "quads.marks", "values.marks",
      #"unspecific.map(\.rawValue).marks"#,
    ],
    "a table's alias, a column or a bound of a date, named by the code": [
      "alias", "column", "columns", "end", "first", "index", "last", "other", "row", "side",
      "value",
    ],
    "a table or column that the schema of this program names": ["parent", "parentColumn"],
    "a list of columns or tables that the code has whole": [
      "CalendarPage.modality",
      "Self.actorColumns", "Self.briefColumns", "Self.documentColumns", "Self.eventColumns",
      "Self.eventTables", "Self.documentTables", "bare", "driver.tables", "eventColumns",
      "eventTables", "join",
      "partyColumns", "side.join", "side.key", "side.value", "table", "tables",
    ],
    "an order or a role, one of two or three": [
      "condition.side.roles", "down", "order", "part", "query.ordering", "side.order",
      "side.roles", #"breakdown == .year ? "1 IS NULL, 1" : "2 DESC, 1""#,
      #"repeats ? "DISTINCT " : """#,
    ],
    "a case of a closed enumeration, or several": [
      "$0.rawValue", "precisions", "rawValue", "table.rawValue",
    ],
    "a text of the code or nothing": ["resolution"],
    "a number of the code, where SQL takes no parameter": [
      "ActorRow.countedEvents", "Self.postings", "Self.snippetWords",
      "length",
      "version",
    ],
  ]

  @Test func onlyKnownTextsAreInterpolatedIntoSQL() throws {
    let allowed = Self.allowed.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    var found: Set<String> = []
    for (path, source) in try Self.sources() {
      for literal in source.swiftLiterals where literal.isSQL {
        for interpolation in literal.interpolations {
          found.insert(interpolation)
          #expect(allowed.contains(interpolation), "\(path): \\(\(interpolation)) in\n\(literal)")
        }
      }
    }
    #expect(allowed.subtracting(found).isEmpty, "no longer used")
  }

  /// The sources that speak to the database.
  private static func sources() throws -> [(path: String, text: String)] {
    let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent()
    }
    .appending(path: "Sources")
    return try FileManager.default.subpathsOfDirectory(atPath: root.path)
      .filter { $0.hasSuffix(".swift") }.map { path in
        (path, try String(contentsOf: root.appending(path: path), encoding: .utf8))
      }
      .filter { $0.0.hasPrefix("SQLite/") || $0.1.contains("import SQLite") }
  }
}

extension String {
  /// The text literals of a Swift source, without their quotes.
  fileprivate var swiftLiterals: [String] {
    matches(of: /"""(?s:(.*?))"""|"((?:[^"\\\n]|\\\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|\\.)*)"/)
      .map { String($0.output.1 ?? $0.output.2 ?? "") }
  }

  /// Whether a literal is SQL or a part of it.
  fileprivate var isSQL: Bool {
    contains(
      /\b(SELECT|FROM|WHERE|AND|OR|JOIN|INSERT INTO|UPDATE|DELETE|PRAGMA|CROSS|IS NULL|ORDER BY)\b|= \?|> \?|< \?|BETWEEN \?|IN \(|_day|\.kind$|\bc\./
    )
  }

  /// What stands in `\(…)`.
  fileprivate var interpolations: [String] {
    matches(of: /\\\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/).map { String($0.output.1) }
  }
}
