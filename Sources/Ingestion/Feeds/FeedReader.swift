internal import EventModel

/// Reads the entries of a feed: RSS 2.0 (https://www.rssboard.org/rss-specification), RSS 1.0 in RDF,
/// Atom (RFC 4287).
///
/// Where the XML is broken, the entries before the fault are read and the rest is told as rejected.
struct FeedReader: ArticleReader {
  /// Feeds: by their names, or by their root element.
  static let format = FormatReader(fileExtensions: ["rss", "atom", "rdf", "xml"]) { opening in
    let start = opening.lowercased(2_000)
    return ["<rss", "<feed", "<rdf:rdf", "<atom:feed"].contains { start.contains($0.utf8) }
  } read: {
    FeedReader(file: $0)
  }

  private let file: OpenFile
  private var feed: Feed?
  private var rest: ArraySlice<Int> = []
  private var number = 0
  private var isOpened = false

  /// What the entries of a feed share.
  private struct Feed {
    let tree: MarkupTree
    let decoded: DecodedText
    let outlet: String?
    let language: String?
    var hasToldFault: Bool
  }

  /// Will read the entries of the file.
  init(file: OpenFile) { self.file = file }

  mutating func next() -> ReadOutcome? {
    do throws(RejectionCause) {
      if !isOpened {
        isOpened = true
        try open()
      }
      guard let feed else { return nil }
      guard let entry = rest.popFirst() else {
        guard let line = feed.tree.brokenLine, !feed.hasToldFault else { return nil }
        self.feed?.hasToldFault = true
        throw .malformedXML(line: line)
      }
      number += 1
      let content = FeedEntry(feed.tree, entry, outlet: feed.outlet, language: feed.language)
      return try content.outcome(in: file, number: number, decoded: feed.decoded)
    } catch {
      return file.rejection(error, line: number > 0 && feed?.hasToldFault == false ? number : nil)
    }
  }

  private mutating func open() throws(RejectionCause) {
    let raw = try file.bytes.takeAll(limit: file.options.collectionLimit)
    let decoded = try file.decode(
      raw, declared: DeclaredEncoding.xml(raw).flatMap(TextEncoding.init(label:)))
    let tree = try MarkupParser.xml(decoded.text)
    let entries = tree.elements("item", "entry", "atom:entry")
    guard !entries.isEmpty else {
      if let line = tree.brokenLine { throw .malformedXML(line: line) }
      let isFeed = tree.children(of: 0).contains {
        ["rss", "feed", "rdf:RDF", "atom:feed"].contains(tree.nodes[$0].name)
      }
      throw isFeed ? .noArticleFound(.feed) : .unknownFormat(.xml)
    }
    let head = tree.first("channel") ?? tree.first("feed") ?? 0
    let heading = tree.children(of: head).filter { !entries.contains($0) }
    func value(_ names: String...) -> String? {
      heading.first { names.contains(tree.nodes[$0].name) }.flatMap {
        StoredText.line(tree.text(of: $0))
      }
    }
    feed = Feed(
      tree: tree, decoded: decoded, outlet: value("title"),
      language: value("language", "dc:language") ?? tree.nodes[head]["xml:lang"],
      hasToldFault: false)
    rest = entries[...]
  }
}
