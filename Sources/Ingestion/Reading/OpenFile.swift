/// A file that is being read, with what its readers need to know of it.
struct OpenFile {
  /// Its bytes, from where reading stands.
  let bytes: ByteReader
  /// Its path as it will be stored; what is in an archive stands below the archive's path.
  let path: String
  /// How articles are read.
  let options: ReadingOptions
  /// Where it lies by itself; nil for standard input and for what is in an archive.
  let place: RawPath?
  /// In how many archives it lies.
  let depth: Int
  /// Its name without folders, and without the ending of what it was packed in.
  let name: Substring
  /// What watches how much comes out of the archive it lies in; nil where it lies in none.
  let expansion: ExpansionGuard?

  /// A file; unless told, its name is the part of the path after the last slash.
  init(
    bytes: ByteReader, path: String, options: ReadingOptions, place: RawPath? = nil, depth: Int = 0,
    name: Substring? = nil, expansion: ExpansionGuard? = nil
  ) {
    self.bytes = bytes
    self.path = path
    self.options = options
    self.place = place
    self.depth = depth
    self.name = name ?? path.split(separator: "/").last ?? ""
    self.expansion = expansion
  }

  /// Something unpacked from this file, to be read as a file of its own.
  func part(
    _ name: String, _ source: any ByteSource, watchedBy expansion: ExpansionGuard? = nil
  ) -> OpenFile {
    OpenFile(
      bytes: ByteReader(source), path: name.isEmpty ? path : path + "/" + name, options: options,
      depth: depth + 1, expansion: expansion ?? self.expansion)
  }

  /// The bytes made text, in the declared encoding if they are neither marked nor UTF-8.
  ///
  /// - Throws: `notText` or `invalidEncoding`.
  func decode(
    _ bytes: [UInt8], declared: TextEncoding? = nil
  ) throws(RejectionCause) -> DecodedText {
    do {
      return try DecodedText(decoding: bytes, declared: declared)
    } catch {
      throw RejectionCause(error)
    }
  }

  /// The whole file as it is and as text, where it is one article.
  ///
  /// - Throws: `tooLarge`, `notText` or `invalidEncoding`; `empty` where only white space is in it.
  func decodedWhole() throws(RejectionCause) -> (raw: [UInt8], decoded: DecodedText) {
    let raw = try bytes.takeAll(limit: options.articleLimit)
    let decoded = try decode(raw)
    guard !StoredText.isBlank(decoded.text) else { throw .empty }
    return (raw, decoded)
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
