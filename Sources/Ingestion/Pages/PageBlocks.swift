internal import EventModel

/// Takes a page apart into its blocks, in document order.
struct PageBlocks {
  /// The blocks.
  private(set) var blocks: [PageBlock] = []

  private let tree: MarkupTree
  private let zones: PageZones
  private var open: [Frame]
  private var run = ""
  private var length = 0
  private var linked = 0
  private var pendingSpace = false

  /// An element that is open, and what holds inside of it.
  private struct Frame {
    let element: Int
    let end: Int
    let isBlock: Bool
    var kind: ArticleSentence.Kind
    var isLink = false
    var isByline = false
    var isPreformatted = false
    /// The nearest element that sets text apart.
    var block: Int
  }

  /// Takes a page apart; O(nodes).
  init(_ tree: MarkupTree, _ lexicon: MarkupLexicon, below root: Int = 0) {
    self.tree = tree
    zones = PageZones(tree, lexicon)
    open = [
      Frame(element: root, end: tree.nodes[root].end, isBlock: true, kind: .body, block: root)
    ]
    var index = root + 1
    while index < tree.nodes[root].end {
      while let last = open.last, index >= last.end { close() }
      index = visit(index)
    }
    while !open.isEmpty { close() }
  }

  private mutating func close() {
    guard let frame = open.last else { return }
    if frame.isBlock { flush() }
    open.removeLast()
  }

  /// Goes into or past a node; gives the next to visit.
  private mutating func visit(_ index: Int) -> Int {
    let node = tree.nodes[index]
    guard let outer = open.last else { return node.end }
    if node.isText {
      append(node.text, in: outer)
      return node.end
    }
    if node.name == "br" {
      breakLine()
      return node.end
    }
    if node.name == "hr" { flush() }
    guard !ElementClass.unread.contains(node.name) else { return node.end }
    if node.name == "sup", isNoteMark(index) { return node.end }
    let isBlock = !ElementClass.inline.contains(node.name)
    var frame = Frame(
      element: index, end: node.end, isBlock: isBlock, kind: kind(node.name, in: outer),
      isLink: outer.isLink || node.name == "a", isByline: outer.isByline,
      isPreformatted: outer.isPreformatted || node.name == "pre",
      block: isBlock ? index : outer.block)
    switch zones.zone(of: index) {
    case .hidden: return node.end
    case .marked(let kind) where isBlock && outer.kind != .boilerplate: frame.kind = kind
    case .byline: frame.isByline = true
    default: break
    }
    if isBlock { flush() }
    if node.end > index + 1 { open.append(frame) }
    return index + 1
  }

  private func kind(_ name: String, in outer: Frame) -> ArticleSentence.Kind {
    switch outer.kind {
    case .boilerplate, .caption, .footnote: return outer.kind
    default: break
    }
    if ElementClass.headings.contains(name) { return .heading }
    return switch name {
    case "li", "dd", "dt": .listItem
    case "p" where outer.kind == .listItem: .listItem
    default:
      ElementClass.inline.contains(name) ? outer.kind : outer.kind == .heading ? .body : outer.kind
    }
  }

  /// Whether a raised text is the number of a note: it is one, and leads to another place of the page.
  private func isNoteMark(_ index: Int) -> Bool {
    let mark = tree.text(of: index)
    guard mark.utf8.count <= 6, mark.contains(where: \.isNumber) || mark.contains("*") else {
      return false
    }
    return tree.elements("a", below: index).contains {
      tree.nodes[$0]["href"]?.hasPrefix("#") == true
    }
      || tree.nodes[tree.nodes[index].parent]["href"]?.hasPrefix("#") == true
  }

  private mutating func append(_ piece: String, in frame: Frame) {
    if frame.isPreformatted {
      run += piece
      length += piece.unicodeScalars.count
      return
    }
    for scalar in piece.unicodeScalars {
      guard !Self.isBlank(scalar) else {
        pendingSpace = true
        continue
      }
      if pendingSpace, !run.isEmpty, run.unicodeScalars.last != "\n" {
        run += " "
        length += 1
      }
      pendingSpace = false
      run.unicodeScalars.append(scalar)
      length += 1
      if frame.isLink { linked += 1 }
    }
  }

  /// A second break in a row sets the text apart.
  private mutating func breakLine() {
    pendingSpace = false
    guard !run.isEmpty else { return }
    if run.unicodeScalars.last == "\n" {
      flush()
    } else {
      run += "\n"
      length += 1
    }
  }

  private mutating func flush() {
    defer { (run, length, linked, pendingSpace) = ("", 0, 0, false) }
    guard let frame = open.last, !StoredText.isBlank(run) else { return }
    blocks.append(
      PageBlock(
        text: StoredText.trimmed(run), linked: linked, kind: frame.kind, element: frame.block,
        isByline: frame.isByline, length: length))
  }

  /// The blanks HTML collapses; a no-break space is none.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r" || scalar == "\u{C}"
  }
}
