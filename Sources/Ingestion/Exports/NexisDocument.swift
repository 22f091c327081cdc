internal import EventModel

/// The articles of a DOCX export of Nexis Uni or Lexis+, one paragraph a line: headline, newspaper,
/// date, copyright, lines with labels, `Body`, the text, `Load-Date: …`, `End of Document`.
struct NexisDocument {
  /// The articles, in order.
  private(set) var articles: [ExportedArticle] = []

  private let words: ReadingVocabulary

  /// Whether paragraphs are such an export: a text is announced and an article ends.
  static func isExport(_ paragraphs: [DOCXDocument.Paragraph], _ labels: LabelLexicon) -> Bool {
    paragraphs.contains { labels.announces(StoredText.trimmed($0.text), .body) }
      && paragraphs.contains { labels.announces(StoredText.trimmed($0.text), .end) }
  }

  /// Takes the paragraphs of an export apart.
  init(_ paragraphs: [DOCXDocument.Paragraph], _ words: ReadingVocabulary) {
    self.words = words
    let lines = paragraphs.map { StoredText.trimmed($0.text) }
    for lines in lines.split(whereSeparator: { words.labels.announces($0, .end) }) {
      guard let body = lines.firstIndex(where: { words.labels.announces($0, .body) }) else {
        continue  // a cover page or a list of hits
      }
      articles.append(
        article(head: lines[..<body], rest: lines[(body + 1)...], number: articles.count + 1))
    }
  }

  private func article(
    head: ArraySlice<String>, rest: ArraySlice<String>, number: Int
  ) -> ExportedArticle {
    var article = ExportedArticle(line: number)
    // A cover page may stand before the headline: the date is the last line that is one, and the
    // newspaper and headline are right before it.
    let dated = head.lastIndex(where: isDate)
    if let dated {
      article.facts[.date] =
        PublicationDate.leading(head[dated], words: words.dates)?.from?.description
      let before = head[..<dated]
      article.facts[.outlet] = before.last.flatMap(StoredText.line)
      article.facts[.title] = before.dropLast().last.flatMap(StoredText.line)
    } else {
      article.facts[.title] = head.first.flatMap(StoredText.line)
    }
    for line in head[(dated.map { $0 + 1 } ?? head.startIndex)...] {
      guard let (field, value) = label(of: line) else { continue }
      switch field {
      case .author: article.facts[.author] = value
      case .language: article.facts[.language] = value
      default: break
      }
    }
    var isBehind = false
    for line in rest {
      if let (field, value) = label(of: line) {
        isBehind = isBehind || field == .loadDate || field == .subject
        if field == .language { article.facts[.language] = value }
        if field != .title { continue }
      }
      if words.labels.fields(of: line).contains(.subject) {
        isBehind = true
        continue
      }
      article.text.append(line, isBehind ? .boilerplate : .body)
    }
    article.raw = (head + rest).joined(separator: "\n")
    return article
  }

  /// Whether a line begins with a day, be there weekday, hour and zone behind it.
  private func isDate(_ line: String) -> Bool {
    line.utf8.count < 60 && label(of: line) == nil
      && PublicationDate.leading(line, words: words.dates) != nil
  }

  private func label(of line: String) -> (LabelLexicon.Field, String?)? {
    guard let colon = line.firstIndex(of: ":"),
      let field = words.labels.fields(of: line[..<colon]).first
    else { return nil }
    return (field, StoredText.line(String(line[line.index(after: colon)...])))
  }
}
