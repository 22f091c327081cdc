internal import SQLite

/// A query as SQL that a person can read, change and run.
public struct QueryExplanation: Hashable, Sendable {
  /// The SQL, its parameters named `:p1`, `:p2` and so on in order.
  public let sql: String
  /// The parameters' names without the colon, each with its value as text.
  public let parameters: [(name: String, value: String)]

  init(sql: String, values: [Value]) {
    // Values are never in the SQL, so every question mark in it is a parameter.
    var named = ""
    var count = 0
    for character in sql {
      guard character == "?" else {
        named.append(character)
        continue
      }
      count += 1
      named += ":p\(count)"
    }
    self.sql = named
    parameters = values.enumerated().map { ("p\($0.offset + 1)", $0.element.plainText) }
  }

  /// Compares the SQL and the parameters.
  public static func == (left: Self, right: Self) -> Bool {
    left.sql == right.sql && left.parameters.map(\.value) == right.parameters.map(\.value)
  }

  /// Hashes the SQL and the parameters.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(sql)
    hasher.combine(parameters.map(\.value))
  }
}

extension Value {
  fileprivate var plainText: String {
    switch self {
    case .null: ""
    case .integer(let integer): String(integer)
    case .real(let real): String(real)
    case .text(let text): text
    case .blob: ""
    }
  }
}
