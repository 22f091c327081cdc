internal import EventModel

/// Factiva's HTML: an element of class `article` for each, its headline and paragraphs with classes,
/// the rest in elements without, told apart by what they say in the language of the export.
struct FactivaPage {
  /// The articles, in order.
  private(set) var articles: [ExportedArticle] = []

  private let tree: MarkupTree
  private let words: ReadingVocabulary

  /// Takes a page apart; O(nodes).
  init(_ tree: MarkupTree, _ words: ReadingVocabulary) {
    (self.tree, self.words) = (tree, words)
    var end = 0
    for index in tree.elements("div") where index >= end && isArticle(index) {
      articles.append(article(at: index))
      end = tree.nodes[index].end
    }
  }

  private func classes(_ index: Int) -> [Substring] {
    tree.nodes[index]["class"]?.split(whereSeparator: \.isWhitespace) ?? []
  }

  private func isArticle(_ index: Int) -> Bool {
    classes(index).contains { $0 == "article" || $0.hasSuffix("Article") }
      && tree.branch(index).contains { isParagraph($0) }
  }

  private func isParagraph(_ index: Int) -> Bool {
    classes(index).contains { $0.hasPrefix("articleParagraph") || $0.hasSuffix("articleParagraph") }
  }

  /// Whether an element holds no other that is looked at.
  private func isLine(_ index: Int) -> Bool {
    !tree.branch(index).dropFirst().contains { inner in
      tree.nodes[inner].name == "div" || isParagraph(inner)
        || classes(inner).contains { $0.hasSuffix("Headline") }
    }
  }

  private func article(at index: Int) -> ExportedArticle {
    var article = ExportedArticle(line: articles.count + 1)
    var lines: [String] = []
    var end = 0
    for node in tree.branch(index).dropFirst() where node >= end && !tree.nodes[node].isText {
      let text = StoredText.line(tree.text(of: node))
      let classes = classes(node)
      if classes.contains(where: { $0.hasSuffix("Headline") }) {
        article.facts[.title] = text
      } else if classes.contains("author") {
        article.facts[.author] = text
      } else if isParagraph(node) {
        article.text.append(PageBlocks(tree, words.markup, below: node).text.text)
      } else if tree.nodes[node].name == "div", isLine(node), let text {
        lines.append(text)
      } else {
        continue
      }
      end = tree.nodes[node].end
    }
    take(lines, into: &article)
    article.raw = tree.branch(index).map { tree.nodes[$0].text }.joined(separator: "\u{1F}")
    return article
  }

  /// Tells the lines without a class apart: number of words, date, hour, source, code, page, language,
  /// copyright, and at the end the accession number.
  private func take(_ lines: [String], into article: inout ExportedArticle) {
    guard let dated = lines.firstIndex(where: { date($0) != nil }) else {
      article.facts[.id] = accession(lines)
      return
    }
    article.facts[.date] = date(lines[dated])
    let after = lines[(dated + 1)...].filter { $0.contains(where: \.isLetter) }
    article.facts[.outlet] = after.first
    // A source's code, in capitals; a page; then the language in words.
    let rest = after.dropFirst().drop { $0.allSatisfy { $0.isUppercase || $0.isNumber } }
    article.facts[.language] = rest.first { line in
      line.allSatisfy(\.isLetter) && line.count > 3
    }
    article.facts[.id] = accession(lines)
  }

  private func date(_ line: String) -> String? {
    let date = try? PublicationDate.parse(line, words: words.dates)
    return date?.precision == .day ? date?.from?.description : nil
  }

  /// The number behind `Document` or its like in another language.
  private func accession(_ lines: [String]) -> String? {
    lines.lazy.reversed().compactMap { line in
      let parts = line.split(separator: " ")
      let isNumber = parts.count == 2 && words.labels.announces(parts[0], .document)
      return isNumber ? String(parts[1]) : nil
    }.first
  }
}
