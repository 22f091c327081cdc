/// A form in which articles are handed in; the raw value is what `--format` takes.
///
/// The order is that in which content of unknown name is tried, and of two that share an ending the
/// special one stands before the general.
public enum ArticleFormat: String, Hashable, Sendable, CaseIterable {
  /// JSON Lines, one article a line (https://jsonlines.org).
  case jsonl
  /// One JSON object, an array of them, or several one after the other.
  case json
  /// An export of Nexis as text, many articles a file.
  case nexis
  /// An export of Factiva as HTML or as text with labels, many articles a file.
  case factiva
  /// RSS, RDF or Atom.
  case feed
  /// A page of the web, one article a file.
  case html
  /// A table of articles, its cells parted by commas, semicolons or bars.
  case csv
  /// A table of articles, its cells parted by tabs.
  case tsv
  /// Mail: one message, a mailbox of them, or a page saved as MIME.
  case mail
  /// A web archive (ISO 28500), an article for each page in it.
  case warc
  /// A text document in Office Open XML; of Nexis, many articles a file.
  case docx
  /// Portable Document Format, one article a file.
  case pdf
  /// Markdown with optional YAML front matter, one article a file.
  case markdown
  /// Plain text, one article a file.
  case text

  /// The format of a name a person typed.
  ///
  /// - Throws: `UnknownArticleFormat`, which lists the formats there are.
  public init(named name: String) throws(UnknownArticleFormat) {
    guard let format = Self(rawValue: name.lowercased()) else {
      throw UnknownArticleFormat(name: name)
    }
    self = format
  }

  /// The endings of file names this format goes by, in lower case.
  public var fileExtensions: [String] { reader.fileExtensions }

  /// What the format is known by and who reads it; each is declared beside its reader.
  var reader: FormatReader {
    switch self {
    case .jsonl: JSONLinesReader.format
    case .json: JSONReader.format
    case .nexis: NexisReader.format
    case .factiva: FactivaReader.format
    case .feed: FeedReader.format
    case .html: HTMLReader.format
    case .csv: TableReader.commas
    case .tsv: TableReader.tabs
    case .mail: MailReader.format
    case .warc: WARCReader.format
    case .docx: DOCXReader.format
    case .pdf: PDFReader.format
    case .markdown: MarkdownReader.format
    case .text: PlainTextReader.format
    }
  }
}

/// A name that no format of articles has.
public struct UnknownArticleFormat: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name as it was typed.
  public let name: String

  /// The name and the formats there are.
  public var description: String {
    "unknown format \(Printable.quote(name)); use one of "
      + ArticleFormat.allCases.map(\.rawValue).joined(separator: ", ")
  }
}
