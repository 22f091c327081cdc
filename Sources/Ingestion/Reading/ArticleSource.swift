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
/// Lines that an outlet repeats from article to article are marked (`RepeatedLines`).
///
/// Held in memory are one article, one buffer of 64 KiB, the lines that outlets repeat and the names
/// of the directories being read, whatever the input. The order is that of the paths, and of the names' bytes below a directory.
public struct ArticleSource: ~Copyable {
  private var walk: PathWalk
  private let options: ReadingOptions
  private var reader: (any ArticleReader)?
  private var repeated = RepeatedLines()
  /// What the reader reads, and the bytes of all that were read before it.
  private var bytes: FileBytes?
  private var bytesBefore = 0

  /// Will read what the paths lead to; nothing is opened yet.
  public init(_ paths: [String], options: ReadingOptions = ReadingOptions()) {
    walk = PathWalk(paths)
    self.options = options
  }

  /// What was passed by in directories so far.
  public var skipped: SkippedFiles { walk.skipped }

  /// How many bytes of the files have been read so far; what is packed counts packed.
  public var bytesRead: Int { bytesBefore + (bytes?.count ?? 0) }

  /// The next article or rejection; nil when everything is read.
  public mutating func next() -> ReadOutcome? {
    while true {
      if let outcome = reader?.next() { return marking(outcome) }
      reader = nil
      if let bytes { bytesBefore += bytes.whole }
      bytes = nil
      switch walk.next() {
      case .rejection(let rejection): return .rejection(rejection)
      case .input(let input):
        do throws(RejectionCause) {
          reader = try open(input).reader()
        } catch {
          return .rejection(Rejection(location: ArticleLocation(path: input.path), cause: error))
        }
      case nil: return nil
      }
    }
  }

  private mutating func marking(_ outcome: ReadOutcome) -> ReadOutcome {
    guard case .article(var read) = outcome else { return outcome }
    read.article = repeated.marking(read.article)
    return .article(read)
  }

  private mutating func open(_ input: ArticleInput) throws(RejectionCause) -> OpenFile {
    let bytes = try FileBytes(opening: input)
    self.bytes = bytes
    return OpenFile(
      bytes: ByteReader(bytes), path: input.path, options: options,
      place: input.place)
  }
}
