internal import Foundation

/// Reads a file that is one article: its outcome is made when it is asked for.
struct SingleReader: ArticleReader {
  private let file: OpenFile
  private let make: (OpenFile) throws -> ReadOutcome
  private var isRead = false

  /// Will make the one outcome; a `RejectionCause` that is thrown becomes a rejection of the file.
  init(_ file: OpenFile, make: @escaping (OpenFile) throws -> ReadOutcome) {
    self.file = file
    self.make = make
  }

  mutating func next() -> ReadOutcome? {
    guard !isRead else { return nil }
    isRead = true
    do {
      return try make(file)
    } catch {
      return file.rejection(error as? RejectionCause ?? .unreadable(systemError: EIO))
    }
  }
}
