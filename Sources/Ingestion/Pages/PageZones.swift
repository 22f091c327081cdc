internal import EventModel

/// Which branches of a page are beside its article, by their elements, attributes and classes.
struct PageZones {
  private let tree: MarkupTree
  private let lexicon: MarkupLexicon
  /// The long texts outside of links before each node, in characters.
  private var prose: [Int] = [0]
  /// The headlines before each node.
  private var headlines: [Int] = [0]

  /// Weighs a page; O(nodes).
  init(_ tree: MarkupTree, _ lexicon: MarkupLexicon) {
    (self.tree, self.lexicon) = (tree, lexicon)
    var unreadUntil = 0
    var linkUntil = 0
    for (index, node) in tree.nodes.enumerated() {
      if ElementClass.unread.contains(node.name) { unreadUntil = max(unreadUntil, node.end) }
      if node.name == "a" { linkUntil = max(linkUntil, node.end) }
      let isProse = node.isText && index >= unreadUntil && index >= linkUntil
      let length = isProse ? node.text.utf8.count : 0
      prose.append((prose.last ?? 0) + (length >= Self.longText ? length : 0))
      headlines.append((headlines.last ?? 0) + (node.name == "h1" ? 1 : 0))
    }
  }

  /// Bytes; arbitrary: a sentence, where a menu has words.
  private static let longText = 60

  /// A branch with more of the page's text than this is its content, whatever it is called; arbitrary.
  private static let greatestShare = 0.5

  /// Comments may be longer than the article.
  private static let greatestShareOfComments = 0.85

  /// Author and date take no more characters; arbitrary.
  private static let longestByline = 240

  /// What an element makes of the text in it.
  enum Zone: Equatable {
    /// It isn't shown.
    case hidden
    /// It is of this kind.
    case marked(ArticleSentence.Kind)
    /// It tells author or date.
    case byline
  }

  /// What the element makes of its text; nil when it leaves it as it is.
  func zone(of index: Int) -> Zone? {
    let node = tree.nodes[index]
    guard !ElementClass.frames.contains(node.name) else { return nil }
    if isHidden(node), share(index) < Self.greatestShare { return .hidden }
    switch node.name {
    case "figcaption", "caption": return .marked(.caption)
    case "header":
      let inArticle = tree.ancestors(of: index).contains { tree.nodes[$0].name == "article" }
      return inArticle || hasHeadline(index) || share(index) > 0.1 ? nil : .marked(.boilerplate)
    case "address": return length(of: index) <= Self.longestByline ? .byline : nil
    case let name where ElementClass.beside.contains(name):
      return isBeside(index, below: Self.greatestShare) ? .marked(.boilerplate) : nil
    default: break
    }
    let roles = lexicon.roles(of: node)
    guard !roles.isEmpty, !roles.contains(.main) else { return nil }
    if roles.contains(.boilerplate) {
      let isComment =
        node["id"]?.contains("comment") == true || node["class"]?.contains("comment") == true
      let most = isComment ? Self.greatestShareOfComments : Self.greatestShare
      if isBeside(index, below: most) { return .marked(.boilerplate) }
    }
    if roles.contains(.footnote), share(index) < Self.greatestShare { return .marked(.footnote) }
    if roles.contains(.caption), share(index) < 0.2 { return .marked(.caption) }
    if roles.contains(.byline) || roles.contains(.author) {
      if length(of: index) <= Self.longestByline { return .byline }
      if roles.contains(.author), share(index) < 0.2, !hasHeadline(index) {
        return .marked(.boilerplate)
      }
    }
    return nil
  }

  /// Whether an element's attributes keep it from being shown.
  private func isHidden(_ node: MarkupTree.Node) -> Bool {
    if node["hidden"] != nil || node["aria-hidden"] == "true" { return true }
    guard let style = node["style"]?.lowercased().filter({ !$0.isWhitespace }) else { return false }
    return style.contains("display:none") || style.contains("visibility:hidden")
  }

  private func isBeside(_ index: Int, below most: Double) -> Bool {
    !hasHeadline(index) && share(index) < most
  }

  private func hasHeadline(_ index: Int) -> Bool {
    headlines[tree.nodes[index].end] > headlines[index]
  }

  /// The part of the page's text in a branch, 0 through 1.
  private func share(_ index: Int) -> Double {
    guard let all = prose.last, all > 0 else { return 0 }
    return Double(prose[tree.nodes[index].end] - prose[index]) / Double(all)
  }

  private func length(of index: Int) -> Int {
    var length = 0
    for node in tree.branch(index) {
      length += tree.nodes[node].text.utf8.count
      if length > Self.longestByline * 4 { break }
    }
    return StoredText.line(tree.text(of: index, limit: Self.longestByline * 4))?.count ?? length
  }
}

extension MarkupTree {
  /// The texts below a node, joined as they stand, given up after so many bytes.
  fileprivate func text(of index: Int, limit: Int) -> String {
    var text = ""
    for node in branch(index) where text.utf8.count <= limit { text += nodes[node].text }
    return text
  }
}
