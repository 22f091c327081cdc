internal import EventModel
internal import Foundation

/// The paragraphs and notes of a text document in Office Open XML.
struct DOCXDocument {
  /// A paragraph and what its style makes of it.
  struct Paragraph: Hashable {
    /// Its text, tabs and line breaks kept.
    let text: String
    /// The id of its style, such as `Heading1`; empty for none.
    let style: String

    /// What it is: styles have English ids in most of Word's languages, and captions a name of theirs.
    var kind: ArticleSentence.Kind {
      let style = style.lowercased()
      if style.hasPrefix("heading") || style == "subtitle" { return .heading }
      if style.contains("caption") { return .caption }
      return style.hasPrefix("list") ? .listItem : .body
    }
  }

  /// The paragraphs, in order.
  let paragraphs: [Paragraph]

  /// The language of its first words that name one, a BCP 47 tag.
  let language: String?

  /// The bytes of the main part, as they were before packing.
  let raw: [UInt8]

  private let notes: [Paragraph]
  private let coreTitle: String?

  /// Reads the parts of a document.
  ///
  /// - Throws: `damagedArchive`, `hostileMarkup`, `malformedXML`, `tooLong`.
  init(_ archive: ZipArchive, limit: Int) throws(RejectionCause) {
    guard let main = archive.entry(named: DOCXReader.mainPart) else {
      throw .damagedArchive(.wrongDirectory)
    }
    raw = try archive.bytes(of: main, limit: limit)
    let tree = try Self.parse(raw)
    paragraphs = Self.paragraphs(in: tree)
    if paragraphs.isEmpty, let line = tree.brokenLine { throw .malformedXML(line: line) }
    language = tree.first("w:lang").flatMap { tree.nodes[$0]["w:val"] }
    var notes: [Paragraph] = []
    for name in ["word/footnotes.xml", "word/endnotes.xml"] {
      guard let part = archive.entry(named: name) else { continue }
      notes += Self.paragraphs(in: try Self.parse(try archive.bytes(of: part, limit: limit)))
    }
    self.notes = notes
    if let part = archive.entry(named: "docProps/core.xml") {
      let core = try Self.parse(try archive.bytes(of: part, limit: limit))
      coreTitle = core.first("dc:title").flatMap { StoredText.line(core.text(of: $0)) }
    } else {
      coreTitle = nil
    }
  }

  /// The document as one article: a title by its style, by the file's properties, or as in plain text;
  /// notes behind the text, marked.
  var article: (title: String?, text: MarkedText) {
    var body = paragraphs
    var title: String?
    let isTitle = { (paragraph: Paragraph) in
      ["title", "titel", "titre"].contains(paragraph.style.lowercased())
    }
    if let index = body.prefix(5).firstIndex(where: isTitle)
      ?? body.prefix(1).firstIndex(where: { $0.kind == .heading })
    {
      title = StoredText.line(body.remove(at: index).text)
    } else if let coreTitle,
      let index = body.prefix(3).firstIndex(where: { StoredText.line($0.text) == coreTitle })
    {
      title = coreTitle
      body.remove(at: index)
    } else {
      let head = HeadedText(body.prefix(2).map(\.text).joined(separator: "\n\n"))
      if let first = head.title, body.count > 1 {
        title = first
        body.removeFirst()
      }
    }
    var text = MarkedText()
    for paragraph in body { text.append(paragraph.text, paragraph.kind) }
    for note in notes { text.append(note.text, .footnote) }
    return (title, text)
  }

  private static func parse(_ bytes: [UInt8]) throws(RejectionCause) -> MarkupTree {
    do {
      let label = DeclaredEncoding.xml(bytes).flatMap(TextEncoding.init(label:))
      return try MarkupParser.xml(try DecodedText(decoding: bytes, declared: label).text)
    } catch let error as TextDecodingError {
      throw RejectionCause(error)
    } catch let cause as RejectionCause {
      throw cause
    } catch {
      throw .unreadable(systemError: EIO)
    }
  }

  private static func paragraphs(in tree: MarkupTree) -> [Paragraph] {
    tree.elements("w:p").compactMap { index in
      let text = text(of: index, in: tree)
      guard !StoredText.isBlank(text) else { return nil }
      let style = tree.first("w:pStyle", below: index).flatMap { tree.nodes[$0]["w:val"] }
      return Paragraph(text: text, style: style ?? "")
    }
  }

  /// The text of a paragraph: its runs, without those that were struck out, without what stands in for
  /// a drawing where that isn't understood, and without a paragraph in a text box inside of it.
  private static func text(of index: Int, in tree: MarkupTree) -> String {
    var text = ""
    var node = index + 1
    while node < tree.nodes[index].end {
      switch tree.nodes[node].name {
      case "w:del", "mc:Fallback", "w:p", "w:instrText":
        node = tree.nodes[node].end
        continue
      case "w:t": text += tree.text(of: node)
      case "w:tab": text += "\t"
      case "w:br", "w:cr": text += "\n"
      case "w:noBreakHyphen": text += "\u{2011}"
      default: break
      }
      node += 1
    }
    return text
  }
}
