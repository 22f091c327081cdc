internal import EventModel

/// What travels from the reader over the workers to the writer, with how far reading had come.
struct Consignment<Content: Sendable>: Sendable {
  /// What it is.
  let content: Content
  /// The bytes of input read when it was read; what is packed counts packed.
  let bytesRead: Int
}

/// What the reader puts on the belt.
enum ReadPiece: Sendable {
  case article(ReadArticle)
  /// An article whose bytes are stored already, so that coding it would be in vain.
  case known(ArticleLocation)
  case rejection(Rejection)
  /// The last of all: what was passed by in directories.
  case passedBy(SkippedFiles)
}

/// What the writer takes off the belt.
enum CodedPiece: Sendable {
  case article(CodedArticle)
  case known(ArticleLocation)
  case rejection(Rejection)
  case passedBy(SkippedFiles)

  /// What a worker makes of a piece; an article whose coding fails becomes a rejection of itself.
  init(_ piece: ReadPiece, by code: (Article) throws -> Coding) {
    switch piece {
    case .article(let read):
      do {
        self = .article(try CodedArticle(read, by: code))
      } catch {
        self = .rejection(Rejection(location: read.location, cause: .notCoded("\(error)")))
      }
    case .known(let location): self = .known(location)
    case .rejection(let rejection): self = .rejection(rejection)
    case .passedBy(let skipped): self = .passedBy(skipped)
    }
  }
}
