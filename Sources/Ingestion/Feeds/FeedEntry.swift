internal import EventModel

/// One entry of a feed.
struct FeedEntry {
  private let tree: MarkupTree
  private let entry: Int
  private let outlet: String?
  private let language: String?
  private let parts: [Int]

  /// The entry that stands at a node, with what its feed says of all.
  init(_ tree: MarkupTree, _ entry: Int, outlet: String?, language: String?) {
    (self.tree, self.entry, self.outlet, self.language) = (tree, entry, outlet, language)
    parts = tree.children(of: entry).filter { !tree.nodes[$0].isText }
  }

  /// The article of the entry, its bytes those of its texts.
  ///
  /// - Throws: `empty` for an entry that is a headline alone.
  func outcome(
    in file: OpenFile, number: Int, decoded: DecodedText
  ) throws(RejectionCause) -> ReadOutcome {
    let full = ["content:encoded", "content", "atom:content", "body"].lazy.compactMap(part).first
    let summary = ["description", "summary", "atom:summary", "itunes:summary"].lazy
      .compactMap(part).first
    var text =
      try full.map { node throws(RejectionCause) in try marked(node, file.options) } ?? MarkedText()
    let isSummary = text.isEmpty
    if isSummary, let summary { text = try marked(summary, file.options) }
    guard !text.isEmpty else { throw .empty }
    let record = SourceRecord([
      .id: line("guid", "id", "atom:id"),
      .title: try title(file.options.vocabulary.markup), .url: link,
      .date: line(
        "pubDate", "published", "dc:date", "dcterms:issued", "atom:published", "updated",
        "atom:updated"),
      .author: author, .outlet: line("dc:publisher") ?? outlet,
      .language: line("dc:language") ?? language, .tags: tags,
    ])
    let draft = ArticleDraft(
      text: text, record: record, options: file.options,
      warnings: isSummary ? [.summaryOnly] : [])
    let raw = Array(tree.branch(entry).map { tree.nodes[$0].text }.joined(separator: "\u{1F}").utf8)
    return file.article(draft, line: number, format: .feed, raw: raw, decoded: decoded)
  }

  /// The text of a part, which is HTML but where Atom says it is not.
  private func marked(
    _ part: Int, _ options: ReadingOptions
  ) throws(RejectionCause) -> MarkedText {
    let lexicon = options.vocabulary.markup
    switch tree.nodes[part]["type"] {
    case "text"?, "text/plain"?: return MarkedText(tree.text(of: part))
    case "xhtml"?: return PageBlocks(tree, lexicon, below: part).text
    default:
      return PageBlocks(try MarkupParser.html(tree.text(of: part)), lexicon).text
    }
  }

  private func part(_ name: String) -> Int? { parts.first { tree.nodes[$0].name == name } }

  private func line(_ names: String...) -> String? {
    names.lazy.compactMap { name in
      part(name).flatMap { StoredText.line(tree.text(of: $0)) }
    }.first
  }

  /// The headline, in which some feeds write HTML.
  private func title(_ lexicon: MarkupLexicon) throws(RejectionCause) -> String? {
    guard let line = line("title", "atom:title") else { return nil }
    return try FieldMarkup.line(line, lexicon)
  }

  /// The address: of Atom that of the link without a relation, or with `alternate`.
  private var link: String? {
    if let text = line("link"), text.contains("://") { return text }
    let links = parts.filter { ["link", "atom:link"].contains(tree.nodes[$0].name) }
    let own = links.first { ["alternate", nil].contains(tree.nodes[$0]["rel"]) }
    if let address = own.flatMap({ tree.nodes[$0]["href"] }) { return address }
    return part("guid").flatMap { guid in
      let text = StoredText.line(tree.text(of: guid))
      return tree.nodes[guid]["isPermaLink"] == "false" || text?.contains("://") != true
        ? nil : text
    } ?? tree.nodes[entry]["rdf:about"]
  }

  private var author: String? {
    if let creator = line("dc:creator") { return creator }
    let authors = parts.filter { ["author", "atom:author"].contains(tree.nodes[$0].name) }
    let names = authors.compactMap { author in
      StoredText.line(
        tree.text(
          of: tree.first("name", below: author) ?? tree.first("atom:name", below: author) ?? author)
      )
    }
    return names.isEmpty ? nil : names.joined(separator: "; ")
  }

  private var tags: String? {
    let tags = parts.filter { tree.nodes[$0].name == "category" }
      .compactMap { StoredText.line(tree.text(of: $0)) ?? tree.nodes[$0]["term"] }
    return tags.isEmpty ? nil : tags.joined(separator: ",")
  }
}

extension PageBlocks {
  /// All blocks as a text, with what they are.
  var text: MarkedText {
    var text = MarkedText()
    for block in blocks {
      text.append(
        block.text, block.linkDensity > 0.9 && block.length < 200 ? .boilerplate : block.kind)
    }
    return text
  }
}
