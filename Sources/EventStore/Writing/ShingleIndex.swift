internal import Likeness
internal import SQLite

/// By which shingles a stored document is found: Broder's sketches in an inverted index.
struct ShingleIndex: ~Copyable {
  private let find: Statement
  private let insert: Statement

  /// Of the documents with one shingle, those that are looked at: the first, which others repeat.
  private static let postings = 32

  init(_ connection: Connection) throws {
    let find = try connection.prepare(
      """
      SELECT document_id FROM shingle WHERE hash = ?1 ORDER BY document_id
      LIMIT \(Self.postings)
      """)
    let insert = try connection.prepare(
      "INSERT OR IGNORE INTO shingle (hash, document_id) VALUES (?1, ?2)")
    self.find = find
    self.insert = insert
  }

  /// Keeps the sketch of a stored document.
  func insert(_ story: Story, of document: Int64) throws {
    for hash in story.sketch { try insert.run(Self.number(of: hash), document) }
  }

  /// So many of the documents with two shingles or more of the sketch, those whose shingles few have
  /// first, of equals the first stored.
  func documents(like story: Story, upTo most: Int) throws -> [Int64] {
    var shared: [Int64: (count: Int, weight: Double)] = [:]
    for hash in story.sketch {
      let documents = try documents(with: hash)
      for document in documents {
        shared[document, default: (0, 0)].count += 1
        shared[document, default: (0, 0)].weight += 1 / Double(documents.count)
      }
    }
    return shared.filter { $0.value.count >= 2 }
      .sorted { ($1.value.weight, $0.key) < ($0.value.weight, $1.key) }
      .prefix(most).map(\.key)
  }

  private func documents(with hash: UInt32) throws -> [Int64] {
    try find.bind(Self.number(of: hash))
    var documents: [Int64] = []
    while try find.step() { documents.append(try find.int64(0)) }
    return documents
  }

  /// The low 24 bits of a hash, with a sign, which SQLite keeps in three bytes.
  ///
  /// Two documents that share two of them by chance are told apart when they are compared.
  private static func number(of hash: UInt32) -> Int64 { Int64(Int32(bitPattern: hash << 8) >> 8) }
}
