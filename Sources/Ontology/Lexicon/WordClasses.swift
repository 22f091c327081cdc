internal import Spelling

/// The lists of words that a row of `seeds/frames` may name together: `@weapon`.
struct WordClasses {
  /// The words of each class, in their order in the alphabet, each once.
  private let words: [String: [String]]

  /// What the name of a class begins with where a row uses it.
  static let mark: Character = "@"

  /// The classes of `seeds/frames/classes.tsv`.
  init(_ table: SeedTable) throws(SeedError) {
    let table = try CodeList(table, key: "class").table
    words = Dictionary(
      table.rows.map { ($0["class"], Set($0.list("words")).sorted()) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The names of the classes as rows use them.
  var names: [String] { words.keys.map { String(Self.mark) + $0 }.sorted() }

  /// The words of a class; nil for an item that names no known class.
  func words(of item: String) -> [String]? {
    Self.isClass(item) ? words[String(item.dropFirst())] : nil
  }

  /// The words that a list cell stands for: those it names itself, and those of its classes.
  ///
  /// - Throws: `SeedError` for a class that no row of the table has.
  func expand(_ row: SeedTable.Row, _ column: String) throws(SeedError) -> Listed {
    var listed = Listed()
    for item in row.list(column) {
      guard Self.isClass(item) else {
        listed.named.append(item)
        continue
      }
      guard let words = words(of: item) else { throw row.error(column, unknown(item)) }
      listed.ofClasses =
        listed.ofClasses.isEmpty ? words : Set(listed.ofClasses).union(words).sorted()
    }
    return listed
  }

  private static func isClass(_ item: String) -> Bool { item.utf8.first == mark.asciiValue }

  /// Why an item is refused.
  func unknown(_ item: String) -> SeedError.Reason {
    .unknownCode(item, of: "class", nearest: Vocabulary(names).nearest(to: item))
  }

  /// What a list cell stands for.
  struct Listed {
    /// The words it names one by one, in its order.
    var named: [String] = []
    /// The words of the classes it names, in the order of the alphabet, each once.
    var ofClasses: [String] = []

    /// All its words.
    var all: Set<String> { ofClasses.isEmpty && named.isEmpty ? [] : Set(ofClasses).union(named) }
  }
}
