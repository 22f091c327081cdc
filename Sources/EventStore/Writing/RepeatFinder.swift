internal import EventModel
internal import Likeness
internal import SQLite

/// Finds the stored document that another repeats, and keeps by what a later one will find it.
///
/// What shares two shingles of its sketch may be compared with it in full, so that the sketches cost no
/// certainty.
struct RepeatFinder: ~Copyable {
  private let index: ShingleIndex
  private let findSentences: Statement
  private let findOriginal: Statement
  private let insertLikeness: Statement

  /// Of the documents that share shingles, those that are compared.
  private static let compared = 4
  /// The resemblance of a document beside which no other need be compared.
  private static let likeEnough = 0.5

  init(_ connection: Connection) throws {
    let index = try ShingleIndex(connection)
    let sentences = try connection.prepare(
      "SELECT id, kind, text FROM sentence WHERE document_id = ?1 ORDER BY position")
    let original = try connection.prepare(
      "SELECT coalesce(duplicate_of, id) FROM document WHERE id = ?1")
    let insertLikeness = try connection.prepare(
      """
      INSERT INTO likeness (document_id, of_document_id, method, score, reason)
      VALUES (?1, ?2, ?3, ?4, ?5)
      """)
    self.index = index
    findSentences = sentences
    findOriginal = original
    self.insertLikeness = insertLikeness
  }

  /// The likest of the stored documents that a story repeats, the first of equals; nil where it
  /// repeats none.
  ///
  /// The first that shares most of its shingles is likest enough.
  ///
  /// - Parameter sentences: the article's sentences, of which the story was made.
  func repeated(by story: Story, _ sentences: [ArticleSentence]) throws -> RepeatedDocument? {
    var likest: (row: Int64, sentences: [StoredSentence], likeness: Likeness)?
    for row in try index.documents(like: story, upTo: Self.compared) {
      let stored = try self.sentences(of: row)
      guard let likeness = Likeness(of: story, to: Story(stored.map { ($0.text, $0.kind) })),
        likeness.resemblance > likest?.likeness.resemblance ?? 0
      else { continue }
      likest = (row, stored, likeness)
      if likeness.resemblance >= Self.likeEnough { break }
    }
    guard let likest else { return nil }
    return RepeatedDocument(
      row: likest.row, original: try original(of: likest.row), likeness: likest.likeness,
      sentences: Dictionary(
        grouping: likest.likeness.counterparts, by: { sentences[$0.later].span }
      ).mapValues { $0.map { likest.sentences[$0.earlier].row } })
  }

  /// Keeps the shingles of a stored document, and what it repeats.
  func insert(_ story: Story, of document: Int64, repeating repeated: RepeatedDocument?) throws {
    try index.insert(story, of: document)
    guard let repeated else { return }
    try insertLikeness.run(
      document, repeated.row, Likeness.method, repeated.likeness.score,
      repeated.likeness.reason.rawValue)
  }

  /// The sentences of a stored document, in order.
  private func sentences(of document: Int64) throws -> [StoredSentence] {
    try findSentences.bind(document)
    var sentences: [StoredSentence] = []
    while try findSentences.step() {
      guard let kind = ArticleSentence.Kind(rawValue: try findSentences.text(1)) else { continue }
      sentences.append((try findSentences.int64(0), kind, try findSentences.text(2)))
    }
    return sentences
  }

  private typealias StoredSentence = (row: Int64, kind: ArticleSentence.Kind, text: String)

  private func original(of document: Int64) throws -> Int64 {
    try findOriginal.bind(document)
    let original = try findOriginal.step() ? findOriginal.int64(0) : document
    findOriginal.reset()
    return original
  }
}
