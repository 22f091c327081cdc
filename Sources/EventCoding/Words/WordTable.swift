/// The rows of a table of `seeds/` by a word that leads to them.
struct WordTable<Row: Sendable>: Sendable {
  private var places = HashTable()
  private(set) var rows: [[Row]] = []

  /// The rows, each under the key before it.
  init(_ rows: [(String, Row)] = []) {
    for (key, row) in rows { add(row, under: key) }
  }

  /// The rows of a word, by its hash, in the order they were added; nil for a word that leads to none.
  subscript(word: UInt64) -> [Row]? {
    let place = places[word]
    return place == 0 ? nil : rows[Int(place) - 1]
  }

  /// The rows of a word by its key; O(length).
  subscript(key: some StringProtocol) -> [Row]? { self[WordHash.hash(key)] }

  /// The rows of a lemma, then those of the form it was found in, where that is another word.
  func rows(lemma: UInt64, form: UInt64) -> [Row] {
    guard form != lemma, let ofForm = self[form] else { return self[lemma] ?? [] }
    return (self[lemma] ?? []) + ofForm
  }

  /// Adds a row behind those that the key leads to already.
  mutating func add(_ row: Row, under key: String) {
    let word = WordHash.hash(key)
    let place = places[word]
    if place == 0 {
      rows.append([row])
      places[word] = Int32(rows.count)
    } else {
      rows[Int(place) - 1].append(row)
    }
  }

  /// Puts the rows of each word in an order.
  mutating func sort(by areInOrder: (Row, Row) -> Bool) {
    for place in rows.indices { rows[place].sort(by: areInOrder) }
  }
}

/// Words, known by their hashes.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private var places: HashTable

  init(_ keys: some Collection<String>) {
    places = HashTable(capacity: keys.count)
    for key in keys { places[WordHash.hash(key)] = 1 }
  }

  init(arrayLiteral keys: String...) { self.init(keys) }

  /// Whether a word, by its hash, is one of them.
  func contains(_ word: UInt64) -> Bool { places[word] != 0 }
}
