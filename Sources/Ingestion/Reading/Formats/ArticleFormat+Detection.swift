extension ArticleFormat {
  /// The formats whose files have names of this ending, in their order; none for an unknown one.
  static func named(like name: some StringProtocol) -> [ArticleFormat] {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return [] }
    let ending = name[name.index(after: dot)...].lowercased()
    return allCases.filter { $0.fileExtensions.contains(ending) }
  }

  /// The format of some content.
  ///
  /// What is packed or binary tells itself. Otherwise the name decides where its ending is known;
  /// where formats share the ending, the content decides between them. Content of unknown name is in
  /// the first format that recognises it, and if none does it is text.
  ///
  /// - Throws: `unknownFormat` for content that is known not to be read.
  init(fileName name: some StringProtocol, opening: Opening) throws(RejectionCause) {
    let candidates = Self.named(like: name)
    if let certain = Self.told(opening) {
      self = certain
    } else if let last = candidates.last {
      self = candidates.first { $0.reader.recognises(opening) } ?? last
    } else {
      if let foreign = ForeignFormat(opening) { throw .unknownFormat(foreign) }
      self = Self.allCases.first { $0.reader.recognises(opening) } ?? .text
    }
  }

  /// The formats whose first bytes nothing else begins with.
  private static func told(_ opening: Opening) -> ArticleFormat? {
    [.pdf, .warc].first { $0.reader.recognises(opening) }
  }
}
