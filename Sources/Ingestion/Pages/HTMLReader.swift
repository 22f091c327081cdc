/// Reads a page of the web as one article.
enum HTMLReader {
  /// Pages: by their names, or by how they begin.
  static let format = FormatReader(fileExtensions: ["html", "htm", "xhtml", "shtml"]) { opening in
    let start = opening.lowercased(400)
    return openings.contains { start.starts(with: $0.utf8) }
      || start.starts(with: "<?xml".utf8) && start.contains("<html".utf8)
      || start.starts(with: "<!--".utf8) && opening.lowercased(4_000).contains("<html".utf8)
  } read: { file in
    SingleReader(file) { file in
      let raw = try file.bytes.takeAll(limit: file.options.articleLimit)
      return try article(of: raw, line: nil, in: file)
    }
  }

  private static let openings = ["<!doctype html", "<html", "<head", "<body", "<title", "<meta"]

  /// The article of a page.
  ///
  /// - Parameters:
  ///   - line: where it begins in a file of many.
  ///   - label: the encoding told from outside, as by HTTP.
  ///   - address: where it was fetched.
  static func article(
    of raw: [UInt8], line: Int?, in file: OpenFile, format: ArticleFormat = .html,
    label: String? = nil, address: String? = nil, id: String? = nil
  ) throws(RejectionCause) -> ReadOutcome {
    let declared = (label ?? DeclaredEncoding.html(raw)).flatMap(TextEncoding.init(label:))
    let decoded = try file.decode(raw, declared: declared)
    guard !StoredText.isBlank(decoded.text) else { throw .empty }
    let page = try Page(decoded.text, address: address, options: file.options)
    let record = id.map { page.record.adding([.id: $0]) } ?? page.record
    let draft = ArticleDraft(
      text: page.text, titleInText: page.title, record: record, visible: page.visible,
      options: file.options)
    return file.article(draft, line: line, format: format, raw: raw, decoded: decoded)
  }
}
