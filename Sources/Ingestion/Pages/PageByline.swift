internal import EventModel

/// Author and date as a page shows them beside its headline.
struct PageByline {
  /// The day of publication, with the basis `byline`; nil when none is shown, or days that differ.
  let date: DateSpan?

  /// Who is named behind "By"; nil when nobody is.
  let author: String?

  private let telling: Set<Int>

  /// Looks at the elements made for it, then at the short blocks around the headline.
  init(
    _ tree: MarkupTree, _ blocks: [PageBlock], _ main: MainText?, _ headline: PageHeadline,
    _ words: ReadingVocabulary
  ) {
    let near = Self.near(blocks, main, headline)
    let timed = Self.time(tree, from: headline.element ?? 0, main, words)
    var found: DateSpan?
    var name: String?
    var telling: Set<Int> = []
    for block in near where block.length <= Self.longest {
      let pieces = Self.pieces(of: block.text)
      let dates = pieces.compactMap { Self.date(of: $0, words) }
      let names = pieces.compactMap { Self.author(of: $0, words.labels) }
      guard !dates.isEmpty || !names.isEmpty || block.isByline else { continue }
      telling.insert(block.element)
      found = found ?? dates.first
      name = name ?? names.first
    }
    date = timed ?? found
    author = name
    self.telling = telling
  }

  /// Whether a block is one of those that tell author or date.
  func tells(_ block: PageBlock) -> Bool {
    block.length <= Self.longest && (block.isByline || telling.contains(block.element))
      && !(block.kind == .heading && block.length > 60)
  }

  /// Characters of a block that tells author and date; arbitrary.
  private static let longest = 240

  /// Blocks around the headline that are looked at; arbitrary.
  private static let before = 4
  private static let after = 10

  /// The blocks around the headline or, without one, at the head of the article; at its end authors
  /// and dates stand too.
  private static func near(
    _ blocks: [PageBlock], _ main: MainText?, _ headline: PageHeadline
  ) -> [PageBlock] {
    let shown = blocks.firstIndex { headline.isSame($0.text) }
    let first = main?.blocks.first.flatMap { first in
      blocks.firstIndex { $0.element == first.element }
    }
    guard let start = shown ?? first else { return Array(blocks.prefix(after)) }
    let end = max(start, first ?? start)
    let head = blocks[max(0, start - before)..<min(blocks.count, end + after)]
    return Array(head.prefix(before + after * 2)) + (main?.blocks.suffix(3) ?? [])
  }

  /// The first `<time>` behind the headline that isn't of a change.
  private static func time(
    _ tree: MarkupTree, from start: Int, _ main: MainText?, _ words: ReadingVocabulary
  ) -> DateSpan? {
    let times = tree.elements("time", "abbr", "span").filter { index in
      let node = tree.nodes[index]
      let isDate = node.name == "time" || node["itemprop"]?.lowercased() == "datepublished"
      return isDate && !isChange(index, tree)
    }
    let marked = times.first {
      tree.nodes[$0]["itemprop"]?.lowercased() == "datepublished"
        || tree.nodes[$0]["pubdate"] != nil
    }
    let article = main.map { main in
      tree.ancestors(of: main.element).first { tree.nodes[$0].name == "article" } ?? main.element
    }
    let scoped = times.first { time in
      article.map { tree.branch($0).contains(time) } ?? false
    }
    let following = times.first { $0 > start && $0 < start + 400 }
    guard let index = marked ?? (start > 0 ? following : nil) ?? scoped else { return nil }
    for written in [
      tree.nodes[index]["datetime"], tree.nodes[index]["content"], tree.text(of: index),
    ] {
      if let written,
        let date = try? PublicationDate.parse(
          StoredText.line(written) ?? "", words: words.dates, basis: .byline)
      {
        return date
      }
    }
    return nil
  }

  private static func isChange(_ index: Int, _ tree: MarkupTree) -> Bool {
    let own = [index] + tree.ancestors(of: index).prefix(1)
    return own.contains { node in
      ["class", "itemprop", "id"].contains { attribute in
        let value = tree.nodes[node][attribute]?.lowercased() ?? ""
        return value.contains("updat") || value.contains("modif") || value.contains("comment")
      }
    }
  }

  /// The parts of a byline, between bars, bullets, dashes and lines.
  private static func pieces(of text: String) -> [Substring] {
    var parts = text.split { "|•·\n–—".contains($0) }
    parts = parts.flatMap { $0.split(separator: " - ").map { Substring($0) } }
    return parts.map { Substring(StoredText.trimmed(String($0))) }
  }

  /// A piece that is a day and nothing else, but for words such as "Published on".
  private static func date(of piece: Substring, _ words: ReadingVocabulary) -> DateSpan? {
    let value = words.labels.stripped(piece, of: .published)
    let date = try? PublicationDate.parse(String(value), words: words.dates, basis: .byline)
    return date.flatMap { $0.precision == .day ? $0 : nil }
  }

  private static func author(of piece: Substring, _ labels: LabelLexicon) -> String? {
    let name = labels.stripped(piece, of: .author)
    guard name.startIndex != piece.startIndex, name.first?.isUppercase == true, name.count <= 80,
      name.split(separator: " ").count <= 10
    else { return nil }
    return String(name)
  }
}
