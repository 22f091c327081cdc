internal import EventModel

/// The pages of a PDF file made running text: lines joined to paragraphs, words divided at a line's
/// end made whole, and the lines that head or foot the pages marked.
struct PDFPages {
  /// The headline, as in plain text.
  let title: String?

  /// The text.
  let text: MarkedText

  /// Takes a text apart whose pages end with a form feed.
  init(_ text: String) {
    let pages = text.split(separator: "\u{C}").map {
      StoredText.normalise(String($0)).split(separator: "\n", omittingEmptySubsequences: false)
    }
    let running = Self.runningLines(pages)
    var paragraphs: [(text: String, kind: ArticleSentence.Kind)] = []
    for page in pages {
      for block in page.split(whereSeparator: { StoredText.isBlank(String($0)) }) {
        var lines: [Substring] = []
        for line in block {
          if running.contains(Self.key(line)) {
            paragraphs.append((String(line), .boilerplate))
          } else {
            lines.append(line)
          }
        }
        paragraphs += Self.paragraphs(lines, on: page).map { ($0, .body) }
      }
    }
    let body = paragraphs.filter { $0.kind == .body }.map(\.text)
    title = body.count > 1 ? HeadedText(body.prefix(2).joined(separator: "\n\n")).title : nil
    var marked = MarkedText()
    var isTitleSeen = title == nil
    for paragraph in paragraphs {
      if !isTitleSeen, paragraph.kind == .body {
        isTitleSeen = true
        continue
      }
      marked.append(paragraph.text, paragraph.kind)
    }
    self.text = marked
  }

  /// The lines that stand on most pages, their numbers aside: running heads, page numbers.
  private static func runningLines(_ pages: [[Substring]]) -> Set<FoldedLine> {
    var counts: [FoldedLine: Int] = [:]
    for page in pages {
      for key in Set(page.filter { !StoredText.isBlank(String($0)) }.map(key)) {
        counts[key, default: 0] += 1
      }
    }
    return Set(counts.filter { $0.value >= 3 && $0.value * 2 > pages.count }.keys)
  }

  private static func key(_ line: Substring) -> FoldedLine { FoldedLine(line.utf8) }

  /// A line shorter than this part of the page's longest ends a paragraph; arbitrary.
  private static let shortLine = 0.7

  /// The paragraphs among lines that no blank line parts.
  private static func paragraphs(_ lines: [Substring], on page: [Substring]) -> [String] {
    let width = Double(page.map(\.count).max() ?? 0) * shortLine
    var paragraphs: [[Substring]] = []
    var isOpen = false
    for line in lines {
      if isOpen { paragraphs[paragraphs.count - 1].append(line) } else { paragraphs.append([line]) }
      isOpen = Double(line.count) >= width
    }
    return paragraphs.map(join)
  }

  /// Lines as one, a word divided by a hyphen at the end of a line made whole.
  private static func join(_ lines: [Substring]) -> String {
    var text = ""
    for line in lines {
      let words = StoredText.trimmed(String(line))
      if text.last == "-", words.first?.isLowercase == true,
        text.dropLast().last?.isLetter == true
      {
        text.removeLast()
        text += words
      } else {
        text += text.isEmpty ? words : " " + words
      }
    }
    return text
  }
}
