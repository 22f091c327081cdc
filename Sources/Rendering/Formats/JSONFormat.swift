internal import Interchange

/// Rows as JSON objects, in one array or one a line.
///
/// A column whose name an earlier one has already gets a number, `id`, `id_2`, so that no value is
/// lost to readers that keep one of each.
struct JSONFormat: RowFormat {
  enum Arrangement {
    case array
    case lines
  }

  private let keys: [String]
  private let arrangement: Arrangement
  private var isFirst = true

  init(columns: [Column], arrangement: Arrangement) {
    self.keys = Self.distinct(columns.map(\.name))
    self.arrangement = arrangement
  }

  func opening() -> String { arrangement == .array ? "[" : "" }

  mutating func row(_ cells: [Cell]) -> String {
    let members = zip(keys, cells).map { JSONObject.Member($0, $1.json) }
    let text = JSONValue.object(JSONObject(members: members)).text(.compact)
    defer { isFirst = false }
    return switch arrangement {
    case .array: isFirst ? text : ",\n " + text
    case .lines: text + "\n"
    }
  }

  func closing() -> String { arrangement == .array ? "]\n" : "" }

  private static func distinct(_ names: [String]) -> [String] {
    var taken = Set(names)
    var seen: Set<String> = []
    return names.map { name in
      if seen.insert(name).inserted { return name }
      var number = 2
      while !taken.insert("\(name)_\(number)").inserted { number += 1 }
      return "\(name)_\(number)"
    }
  }
}
