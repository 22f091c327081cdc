internal import EventModel

/// Reads the text exports of Nexis, each of up to 500 articles.
///
/// Before every article stands `1 of 10 DOCUMENTS`, in the language of the export. Then come the
/// newspaper, a line with the date, the headline, lines with labels, the text and more labels. The date
/// is that of its own line before the headline, never one out of the headline.
enum NexisReader {
  /// Exports: by the line before their first article, whatever the name of a text file.
  static let format = FormatReader(fileExtensions: ["txt", "text"]) { opening in
    opening.contains(anyOf: ["DOCUMENT", "Document", "Dokument", "document", "dokument"])
      && opening.lines.prefix(200).contains { isStart($0) }
  } read: { file in
    ExportReader(file) { file in
      let raw = try file.bytes.takeAll(limit: file.options.collectionLimit)
      let decoded = try file.decode(raw)
      let lines = StoredText.normalise(decoded.text).split(
        separator: "\n", omittingEmptySubsequences: false)
      let starts = lines.indices.filter { isStart(lines[$0]) }
      guard !starts.isEmpty else { throw RejectionCause.noArticleFound(.nexis) }
      return zip(starts, starts.dropFirst() + [lines.count]).map { start, end in
        var article = NexisArticle(lines[start + 1..<end], file.options.vocabulary).article
        article.raw = lines[start..<end].joined(separator: "\n")
        article.line = start + 1
        return article.outcome(in: file, .nexis, decoded: decoded)
      }
    }
  }

  /// Whether a line is `3 of 10 DOCUMENTS`, `Dokument 3 von 10` or like them.
  private static func isStart(_ line: Substring) -> Bool {
    guard line.utf8.count < 200 else { return false }
    let words = line.split(whereSeparator: \.isWhitespace)
    guard words.count == 4 else { return false }
    let isWord = { (word: Substring) in
      let word = word.lowercased()
      return word.hasPrefix("document") || word.hasPrefix("dokument")
    }
    let isNumber = { (word: Substring) in word.allSatisfy { $0.isASCII && $0.isNumber } }
    return isNumber(words[0]) && isNumber(words[2]) && isWord(words[3])
      || isWord(words[0]) && isNumber(words[1]) && isNumber(words[3])
  }
}
