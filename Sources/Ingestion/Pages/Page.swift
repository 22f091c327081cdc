internal import EventModel

/// A page of the web: its article, and what it says of it.
struct Page {
  /// The headline; nil when the page gives none.
  let title: String?

  /// The text, with captions, notes and what the site adds inside of it marked.
  let text: MarkedText

  /// What the page says of the article.
  let record: SourceRecord

  /// A date beside the headline, for when the record tells none.
  let visible: DateSpan?

  /// Reads a page.
  ///
  /// - Parameter address: where it was fetched; what the page itself says goes before it.
  /// - Throws: `hostileMarkup`, and `empty` for a page without running text.
  init(
    _ html: String, address: String? = nil, options: ReadingOptions
  ) throws(RejectionCause) {
    let words = options.vocabulary
    let tree = try MarkupParser.html(html)
    let metadata = PageMetadata(tree)
    let blocks = PageBlocks(tree, words.markup).blocks
    let main = MainText(tree, blocks, words.markup)
    let headline = PageHeadline(tree, metadata)
    let byline = PageByline(tree, blocks, main, headline, words)
    var text = MarkedText()
    // A page of a few words has no prose to find it by.
    for block in main?.blocks ?? blocks where !headline.isSame(block.text) {
      text.append(block.text, byline.tells(block) ? .boilerplate : Self.kind(block))
    }
    if let body = metadata.linked.body, body.utf8.count > 2 * text.text.utf8.count {
      text = MarkedText(StoredText.trimmed(body))
    }
    guard !text.isEmpty else { throw .empty }
    self.text = text
    title = headline.text
    visible = byline.date
    let fetched = (address ?? Self.savedFrom(html)).flatMap { PageAddress($0, words.addresses) }
    let own = metadata.canonical ?? metadata.value(["og:url"]) ?? metadata.linked.url
    let url = own.flatMap { PageAddress($0, on: fetched, words.addresses) } ?? fetched
    record = SourceRecord([
      .title: headline.text, .date: metadata.date, .author: metadata.author ?? byline.author,
      .outlet: metadata.outlet, .url: url?.text,
      .language: Self.language(
        metadata.language ?? metadata.linked.language ?? metadata.value(["og:locale"])),
      .tags: metadata.value(["news_keywords", "keywords", "article:tag"]),
    ])
  }

  /// Links alone are no text of the article.
  private static func kind(_ block: PageBlock) -> ArticleSentence.Kind {
    let isProse = block.kind == .body || block.kind == .listItem || block.kind == .heading
    return isProse && block.linkDensity > 0.6 && block.length < 200 ? .boilerplate : block.kind
  }

  /// A BCP 47 tag: browsers' locales have an underscore in it.
  private static func language(_ tag: String?) -> String? {
    guard let tag = tag.flatMap(StoredText.line), tag.utf8.count <= 20 else { return nil }
    return tag.replacing("_", with: "-")
  }

  /// The address browsers write into a page they save: `<!-- saved from url=(0022)http://example.org -->`.
  private static func savedFrom(_ html: String) -> String? {
    let head = html.prefix(2_000)
    guard let mark = head.firstRange(of: "saved from url=("),
      let open = head[mark.upperBound...].firstIndex(of: ")")
    else { return nil }
    let address = head[head.index(after: open)...].prefix { !$0.isWhitespace }
    return String(address)
  }
}
