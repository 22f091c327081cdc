internal import EventModel
internal import Likeness
internal import SQLite

/// Finds the stored document that another repeats, and keeps by what a later one will find it.
///
/// Whatever shares two shingles of its sketch is compared with it in full, so that the sketches cost no
/// certainty; Broder's sketches with an inverted index.
struct RepeatFinder: ~Copyable {
  private let findHash: Statement
  private let findSentences: Statement
  private let findOriginal: Statement
  private let insertHash: Statement
  private let insertLikeness: Statement

  /// Of the documents with one shingle, those that are looked at: the first, which others repeat.
  private static let postings = 32
  /// Of the documents that share shingles, those that are compared.
  private static let compared = 4

  init(_ connection: Connection) throws {
    let kinds = ArticleSentence.Kind.allCases.filter(\.isRunningText)
      .map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let hash = try connection.prepare(
      """
      SELECT document_id FROM shingle WHERE hash = ?1 ORDER BY document_id
      LIMIT \(Self.postings)
      """)
    let sentences = try connection.prepare(
      """
      SELECT id, text FROM sentence WHERE document_id = ?1 AND kind IN (\(kinds))
      ORDER BY position
      """)
    let original = try connection.prepare(
      "SELECT coalesce(duplicate_of, id) FROM document WHERE id = ?1")
    let insertHash = try connection.prepare(
      "INSERT OR IGNORE INTO shingle (hash, document_id) VALUES (?1, ?2)")
    let insertLikeness = try connection.prepare(
      """
      INSERT INTO likeness (document_id, of_document_id, method, score, reason)
      VALUES (?1, ?2, ?3, ?4, ?5)
      """)
    findHash = hash
    findSentences = sentences
    findOriginal = original
    self.insertHash = insertHash
    self.insertLikeness = insertLikeness
  }

  /// The likest of the stored documents that a story repeats, the first of equals; nil where it
  /// repeats none.
  ///
  /// - Parameter sentences: the story's sentences, of every kind, in order.
  func repeated(by story: Story, _ sentences: [ArticleSentence]) throws -> RepeatedDocument? {
    let documents = try candidates(for: story).map { row in
      let sentences = try self.sentences(of: row)
      return Candidate(row: row, sentences: sentences, beside: story)
    }.sorted { ($1.resemblance, $0.row) < ($0.resemblance, $1.row) }
    for document in documents {
      guard let likeness = Likeness(of: story, to: document.story) else { continue }
      return try repeated(document, likeness, sentences)
    }
    return nil
  }

  private func repeated(
    _ document: Candidate, _ likeness: Likeness, _ sentences: [ArticleSentence]
  ) throws -> RepeatedDocument {
    let spans = sentences.filter(\.kind.isRunningText).map(\.span)
    return RepeatedDocument(
      row: document.row, original: try original(of: document.row), likeness: likeness,
      sentences: Dictionary(grouping: likeness.counterparts, by: { spans[$0.later] })
        .mapValues { $0.map { document.sentences[$0.earlier] } })
  }

  /// Keeps the shingles of a stored document, and what it repeats.
  func insert(_ story: Story, of document: Int64, repeating repeated: RepeatedDocument?) throws {
    for hash in story.sketch { try insertHash.run(Self.number(of: hash), document) }
    guard let repeated else { return }
    try insertLikeness.run(
      document, repeated.row, Likeness.method, repeated.likeness.score,
      repeated.likeness.reason.rawValue)
  }

  /// The documents with two shingles or more of the sketch, in the order of their numbers; where there
  /// are many, those whose shingles few have.
  private func candidates(for story: Story) throws -> [Int64] {
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
      .prefix(Self.compared).map(\.key).sorted()
  }

  /// The low 24 bits of a hash, with a sign, which SQLite keeps in three bytes.
  ///
  /// Two documents that share two of them by chance are told apart when they are compared.
  private static func number(of hash: UInt32) -> Int64 { Int64(Int32(bitPattern: hash << 8) >> 8) }

  private func documents(with hash: UInt32) throws -> [Int64] {
    try findHash.bind(Self.number(of: hash))
    var documents: [Int64] = []
    while try findHash.step() { documents.append(try findHash.int64(0)) }
    return documents
  }

  /// The sentences of running text, in order.
  private func sentences(of document: Int64) throws -> [(row: Int64, text: String)] {
    try findSentences.bind(document)
    var sentences: [(row: Int64, text: String)] = []
    while try findSentences.step() {
      sentences.append((try findSentences.int64(0), try findSentences.text(1)))
    }
    return sentences
  }

  private func original(of document: Int64) throws -> Int64 {
    try findOriginal.bind(document)
    let original = try findOriginal.step() ? findOriginal.int64(0) : document
    findOriginal.reset()
    return original
  }
}

/// A stored document that shares shingles with a story.
private struct Candidate {
  let row: Int64
  /// The rows of its sentences of running text, in order.
  let sentences: [Int64]
  let story: Story
  /// The share of all shingles of both that both have.
  let resemblance: Double

  init(row: Int64, sentences: [(row: Int64, text: String)], beside other: Story) {
    self.row = row
    self.sentences = sentences.map(\.row)
    story = Story(sentences: sentences.map(\.text))
    resemblance = story.resemblance(to: other)
  }
}
