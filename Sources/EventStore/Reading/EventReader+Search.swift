internal import SQLite

extension EventReader {
  /// How a search reads its words.
  public enum SearchSyntax: Sendable {
    /// Every word must stand in the sentence, or every one in the document's title.
    case words
    /// FTS5's query language: `"peace talks" OR cease*`.
    case fts5
  }

  /// The sentences that hold the words, the best first (BM25).
  ///
  /// A document whose title holds them is there with its first sentence. No words find nothing.
  ///
  /// - Throws: `SQLiteError` for an FTS5 query that is malformed.
  public func search(_ words: String, _ syntax: SearchSyntax, limit: Int?) throws -> [SearchHit] {
    if syntax == .words, words.allSatisfy(\.isWhitespace) { return [] }
    let statement = try connection.prepare(
      """
      SELECT d.id, d.title, d.published_from, s.text, s.id
      FROM (
        SELECT rowid AS sentence, rank FROM sentence_fts WHERE sentence_fts MATCH ?1
        UNION ALL
        SELECT s.id, t.rank FROM document_fts AS t
        JOIN sentence AS s ON s.document_id = t.rowid AND s.position = 0
        WHERE document_fts MATCH ?1
      ) AS f
      JOIN sentence AS s ON s.id = f.sentence JOIN document AS d ON d.id = s.document_id
      GROUP BY s.id ORDER BY min(f.rank), s.id LIMIT ?2
      """)
    let match = Self.match(words, syntax)
    try statement.bind(match, limit ?? -1)
    var hits: [SearchHit] = []
    while try statement.step() {
      let events = try connection.prepare(
        "SELECT DISTINCT event_id FROM mention WHERE sentence_id = ?1 ORDER BY event_id")
      try events.bind(statement.int64(4))
      var numbers: [Int64] = []
      while try events.step() { numbers.append(try events.int64(0)) }
      hits.append(
        SearchHit(
          document: try statement.int64(0), title: try statement.optionalText(1),
          published: try statement.optionalText(2), sentence: try statement.text(3),
          snippet: try snippet(of: statement.int64(4), match)
            ?? Snippet(statement.text(3), marks: []),
          events: numbers))
    }
    return hits
  }

  /// The part of a sentence about the words; nil where only the title of its document has them.
  private func snippet(of sentence: Int64, _ match: String) throws -> Snippet? {
    let statement = try connection.prepare(
      """
      SELECT snippet(sentence_fts, 0, char(2), char(3), '…', \(Self.snippetWords))
      FROM sentence_fts WHERE sentence_fts MATCH ?1 AND rowid = ?2
      """)
    try statement.bind(match, sentence)
    return try statement.step() ? Snippet(marked: statement.text(0)) : nil
  }

  /// How many words of a sentence a snippet has; arbitrary, FTS5 takes at most 64.
  private static let snippetWords = 40

  /// The words as FTS5 strings, so that no sign in them is read as an operator.
  private static func match(_ words: String, _ syntax: SearchSyntax) -> String {
    switch syntax {
    case .fts5: words
    case .words:
      words.split(whereSeparator: \.isWhitespace).map { String($0).fullTextString }
        .joined(separator: " ")
    }
  }
}

extension Snippet {
  fileprivate init(_ text: String, marks: [Range<Int>]) {
    self.text = text
    self.marks = marks
  }

  /// Reads a text in which U+0002 and U+0003 stand about each mark; stored text has no such signs.
  fileprivate init(marked: String) {
    var scalars = String.UnicodeScalarView()
    var marks: [Range<Int>] = []
    var count = 0
    var start = 0
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "\u{2}": start = count
      case "\u{3}": marks.append(start..<count)
      default:
        scalars.append(scalar)
        count += 1
      }
    }
    self.init(String(scalars), marks: marks)
  }
}
