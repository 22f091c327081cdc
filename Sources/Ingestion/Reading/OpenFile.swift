/// A file that is being read, with what its readers need to know of it.
struct OpenFile {
  /// Its bytes, from where reading stands.
  let bytes: ByteReader
  /// Its path as it will be stored.
  let path: String
  /// How articles are read.
  let options: ReadingOptions

  /// The bytes made text.
  ///
  /// - Throws: `notText` or `invalidEncoding`.
  func decode(_ bytes: [UInt8]) throws(RejectionCause) -> DecodedText {
    do {
      return try DecodedText(decoding: bytes)
    } catch {
      throw RejectionCause(error)
    }
  }

  /// The article a draft has become.
  func article(
    _ draft: ArticleDraft, line: Int?, format: ArticleFormat, raw: [UInt8], decoded: DecodedText
  ) -> ReadOutcome {
    .article(
      ReadArticle(
        article: draft.article, location: ArticleLocation(path: path, line: line), format: format,
        bytes: ByteFacts(of: raw, encoding: decoded.encoding), facts: draft.facts,
        warnings: (decoded.repair.map { [ReadWarning($0)] } ?? []) + draft.warnings))
  }

  /// The rejection of what stands at a line, or of the whole file.
  func rejection(_ cause: RejectionCause, line: Int? = nil) -> ReadOutcome {
    .rejection(Rejection(location: ArticleLocation(path: path, line: line), cause: cause))
  }
}
