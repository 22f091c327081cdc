internal import EventModel

/// One article of a text export of Nexis.
struct NexisArticle {
  /// What was made of its lines.
  private(set) var article = ExportedArticle()

  private let words: ReadingVocabulary

  /// Takes the lines behind `1 of 10 DOCUMENTS` apart.
  init(_ lines: ArraySlice<Substring>, _ words: ReadingVocabulary) {
    self.words = words
    let blocks = Self.blocks(lines)
    var place = 0
    if let first = blocks.first, date(of: first) == nil {
      article.facts[.outlet] = StoredText.line(first.joined(separator: " "))
      place = 1
    }
    // The date follows the newspaper; an edition or a copyright may stand between.
    let dated = (place..<min(blocks.count, place + Self.linesToDate)).first {
      date(of: blocks[$0]) != nil
    }
    if let dated {
      article.facts[.date] = date(of: blocks[dated])
      place = dated + 1
    }
    if place < blocks.count, label(of: blocks[place]) == nil {
      article.facts[.title] = StoredText.line(blocks[place].joined(separator: " "))
      place += 1
    }
    read(blocks[min(place, blocks.count)...])
  }

  /// Paragraphs between the newspaper and its date; arbitrary.
  private static let linesToDate = 4

  private static func blocks(_ lines: ArraySlice<Substring>) -> [[Substring]] {
    lines.split { StoredText.isBlank(String($0)) }.map(Array.init)
  }

  /// The labels before the text, the text, and the labels behind it.
  private mutating func read(_ blocks: ArraySlice<[Substring]>) {
    var isBehind = false
    for block in blocks {
      guard let (field, value) = label(of: block) else {
        let paragraph = WrappedText.paragraphs(block).joined(separator: " ")
        article.text.append(paragraph, isBehind ? .boilerplate : .body)
        continue
      }
      if !article.text.text.isEmpty { isBehind = true }
      switch field {
      case .author: article.facts[.author] = value
      case .title where article.facts[.title] == nil: article.facts[.title] = value
      case .language: article.facts[.language] = value
      case .subject: article.facts[.tags] = article.facts[.tags] ?? value
      default: break
      }
    }
  }

  /// A line in its block that is a date, whatever follows it there: weekday, hour, edition.
  private func date(of block: [Substring]) -> String? {
    block.lazy.compactMap { line in
      let text = StoredText.trimmed(String(line))
      return PublicationDate.leading(text, words: words.dates)?.from?.description
    }.first
  }

  /// `BYLINE: …`: a word in capitals that is known, and a colon.
  private func label(of block: [Substring]) -> (LabelLexicon.Field, String?)? {
    guard let line = block.first, let colon = line.firstIndex(of: ":") else { return nil }
    let label = line[..<colon].drop { $0.isWhitespace }
    guard !label.isEmpty, label.allSatisfy({ $0.isUppercase || "- ".contains($0) }),
      let field = words.labels.fields(of: label).first
    else { return nil }
    let value = ([line[line.index(after: colon)...]] + block.dropFirst()).joined(separator: " ")
    return (field, StoredText.line(value))
  }
}
