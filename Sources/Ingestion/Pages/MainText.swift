internal import EventModel

/// The article of a page, found by where its prose is dense, not by what site it is of.
///
/// After Readability (https://github.com/mozilla/readability): each paragraph speaks for the element
/// around it and, more quietly, for those around that; commas and length make it louder, links
/// silence it.
struct MainText {
  /// The element that holds the article.
  let element: Int

  /// The blocks of the article, in order.
  let blocks: [PageBlock]

  /// Finds the article among a page's blocks; nil when there is no prose.
  init?(_ tree: MarkupTree, _ blocks: [PageBlock], _ lexicon: MarkupLexicon) {
    var scores: [Int: Double] = [:]
    for block in blocks where block.isProse {
      let isParagraph = ElementClass.paragraphs.contains(tree.nodes[block.element].name)
      var holder = isParagraph ? tree.nodes[block.element].parent : block.element
      let loudness = Self.loudness(of: block)
      var step = 1.0
      while holder > 0, step <= 5 {
        scores[holder, default: 0] += loudness / step
        holder = tree.nodes[holder].parent
        step += 1
      }
    }
    let weighed = scores.map {
      (element: $0.key, score: $0.value * Self.trust($0.key, tree, lexicon))
    }
    guard let best = weighed.max(by: { ($0.score, $1.element) < ($1.score, $0.element) }) else {
      return nil
    }
    element = Self.widened(best.element, tree, blocks)
    let branch = tree.branch(element)
    self.blocks = blocks.filter { branch.contains($0.element) }
  }

  private static func loudness(of block: PageBlock) -> Double {
    let commas = Double(block.text.utf8.count { $0 == UInt8(ascii: ",") })
    return (1 + min(commas, 8) + min(Double(block.length) / 80, 6)) * (1 - block.linkDensity)
  }

  /// How far an element's own words are believed.
  private static func trust(_ index: Int, _ tree: MarkupTree, _ lexicon: MarkupLexicon) -> Double {
    let node = tree.nodes[index]
    if node["itemprop"]?.lowercased() == "articlebody" { return 1.6 }
    let roles = lexicon.roles(of: node)
    if roles.contains(.main) { return 1.5 }
    if roles.contains(.boilerplate), !ElementClass.frames.contains(node.name) { return 0.4 }
    return switch node.name {
    case "article": 1.3
    case "main": 1.1
    case "body", "html": 0.7
    default: 1
    }
  }

  /// The element, or one around it where much prose of the same article stands beside it.
  private static func widened(_ start: Int, _ tree: MarkupTree, _ blocks: [PageBlock]) -> Int {
    var element = start
    while true {
      let outer = tree.nodes[element].parent
      guard outer > 0, tree.nodes[outer].name != "body", tree.nodes[outer].name != "html" else {
        return element
      }
      let (inner, around) = (tree.branch(element), tree.branch(outer))
      let inside = blocks.filter { $0.isProse && inner.contains($0.element) }
      let beside = blocks.filter {
        $0.isProse && around.contains($0.element) && !inner.contains($0.element)
      }
      let weight = beside.reduce(0) { $0 + $1.length }
      let whole = inside.reduce(0) { $0 + $1.length }
      guard !beside.isEmpty else {
        guard around.count < inner.count * 2, tree.nodes[outer].name != "main" else {
          return element
        }
        element = outer
        continue
      }
      guard Double(weight) > 0.1 * Double(whole), weight / beside.count >= 100 else {
        return element
      }
      element = outer
    }
  }
}
