/// The articles that paths lead to, read one by one as they are asked for.
///
/// ```swift
/// var source = ArticleSource(["exports/", "notes.md", "-"])
/// while let outcome = source.next() { … }
/// ```
///
/// A path is a file, a directory (read with all below it) or `-` for standard input. In directories,
/// hidden files and those of unknown names are passed by and counted; a file that is named itself is
/// always tried. What can't be read becomes a `Rejection` and the rest is read on, so nothing is thrown.
///
/// Held in memory are one article, one buffer of 64 KiB and the names of the directories being read,
/// whatever the input. The order is that of the paths, and of the names' bytes below a directory.
public struct ArticleSource: ~Copyable {
  private var walk: PathWalk
  private let options: ReadingOptions
  private var reader: (any ArticleReader)?

  /// Will read what the paths lead to; nothing is opened yet.
  public init(_ paths: [String], options: ReadingOptions = ReadingOptions()) {
    walk = PathWalk(paths)
    self.options = options
  }

  /// What was passed by in directories so far.
  public var skipped: SkippedFiles { walk.skipped }

  /// The next article or rejection; nil when everything is read.
  public mutating func next() -> ReadOutcome? {
    while true {
      if let outcome = reader?.next() { return outcome }
      reader = nil
      switch walk.next() {
      case .rejection(let rejection): return .rejection(rejection)
      case .standardInput:
        if let rejection = open("-", { () throws(RejectionCause) in try ByteReader(standardInput: ()) }) {
          return .rejection(rejection)
        }
      case .file(let path):
        if let rejection = open(
          path.text, { () throws(RejectionCause) in try ByteReader(opening: path) })
        {
          return .rejection(rejection)
        }
      case nil: return nil
      }
    }
  }

  private mutating func open(
    _ path: String, _ bytes: () throws(RejectionCause) -> ByteReader
  ) -> Rejection? {
    do {
      let file = OpenFile(bytes: try bytes(), path: path, options: options)
      reader = try file.reader()
      return nil
    } catch {
      return Rejection(location: ArticleLocation(path: path), cause: error)
    }
  }
}

extension OpenFile {
  /// The reader for the file's format, told or found out.
  ///
  /// - Throws: `empty`, `unreadable`, `unknownFormat` or `recordsNotUTF8`.
  fileprivate func reader() throws(RejectionCause) -> any ArticleReader {
    guard try !bytes.isAtEnd() else { throw .empty }
    let line = try bytes.firstLine()
    let name = path.split(separator: "/").last ?? ""
    let format: ArticleFormat
    if let told = options.format {
      format = told
    } else {
      format = try ArticleFormat(fileName: name, firstLine: line)
    }
    switch format {
    case .text: return PlainTextReader(file: self)
    case .markdown: return MarkdownReader(file: self)
    case .jsonl:
      try refuseUTF16(line)
      return JSONLinesReader(file: self)
    case .json:
      try refuseUTF16(line)
      return JSONReader(file: self)
    }
  }

  private func refuseUTF16(_ line: ArraySlice<UInt8>) throws(RejectionCause) {
    if line.starts(with: [0xFF, 0xFE]) { throw .recordsNotUTF8(.utf16LittleEndian) }
    if line.starts(with: [0xFE, 0xFF]) { throw .recordsNotUTF8(.utf16BigEndian) }
  }
}
