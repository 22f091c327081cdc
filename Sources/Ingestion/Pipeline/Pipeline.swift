internal import EventModel
internal import EventStore
internal import Foundation

/// A reader and workers on threads of their own, and the belt from which their articles come coded, in
/// the order of the input.
///
///     reader -> places of the belt, worked on side by side -> whoever calls `next`
///
/// Threads and not tasks: reading waits for files and pipes, coding never waits, and so many workers
/// as are asked for shall run, whatever the machine's own pool of threads.
struct Pipeline {
  typealias Belt = Conveyor<Consignment<ReadPiece>, Consignment<CodedPiece>>

  private let belt: Belt

  /// Starts to read the paths and to code what is read.
  ///
  /// - Parameters:
  ///   - database: Where to look up what is stored already.
  ///   - workers: How many articles are coded at a time.
  ///   - ahead: How many wait for the writer at most: as many as it commits together, so that workers
  ///     go on while it does.
  ///   - code: Codes an article; called on all workers.
  init(
    _ paths: [String], _ options: ReadingOptions, database: String, workers: Int, ahead: Int,
    code: @escaping @Sendable (Article) throws -> Coding
  ) {
    let belt = Belt(
      length: ahead + Self.placesPerWorker * workers, capacity: Self.textOnBelt)
    self.belt = belt
    Self.start("reader") {
      var source = ArticleSource(paths, options: options)
      Self.read(&source, onto: belt, database: database)
      _ = belt.put(
        Consignment(content: .passedBy(source.skipped), bytesRead: source.bytesRead), size: 0)
      belt.close()
    }
    for number in 1...max(1, workers) {
      Self.start("coder \(number)") {
        belt.work { piece in
          Consignment(
            content: CodedPiece(piece.content, by: code), bytesRead: piece.bytesRead)
        }
      }
    }
  }

  /// The next piece in the order of the input, waited for so many seconds.
  func next(within seconds: Double) -> Belt.Taken { belt.take(within: seconds) }

  /// Ends reading and coding as soon as what is in hand is done; it isn't waited for, since a reader
  /// may be waiting for a pipe.
  func stop() { belt.stop() }

  /// Puts all articles of a source on the belt.
  private static func read(_ source: inout ArticleSource, onto belt: Belt, database: String) {
    // Without it, or when it fails, each article is coded and the writer finds out.
    let stored = try? StoredDocuments(path: database)
    while let outcome = source.next() {
      let piece: ReadPiece
      var size = 0
      switch outcome {
      case .rejection(let rejection): piece = .rejection(rejection)
      case .article(let read):
        let isKnown = (try? stored?.contains(sha256: read.bytes.sha256)) ?? false
        piece = isKnown ? .known(read.location) : .article(read)
        size = isKnown ? 0 : read.article.text.utf8.count
      }
      guard belt.put(Consignment(content: piece, bytesRead: source.bytesRead), size: size) else {
        return
      }
    }
  }

  private static func start(_ name: String, _ body: @escaping @Sendable () -> Void) {
    let thread = Thread(block: body)
    thread.name = "chancery " + name
    thread.stackSize = stackSize
    thread.start()
  }

  /// What a main thread has by custom; other threads get less unless told.
  private static let stackSize = 8 << 20
  private static let placesPerWorker = 8
  /// Bytes of text on the belt, as much as the longest article may have.
  private static let textOnBelt = ReadingOptions.standardArticleLimit
}
