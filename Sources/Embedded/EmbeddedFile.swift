internal import CEmbedded

/// A file of `schema/` or `seeds/`, carried inside the binary.
///
/// The list is `CEmbedded.c`; a test compares it with the folders.
public struct EmbeddedFile: Sendable {
  /// The path from the project's root: `schema/0001-events.sql`.
  public let path: String

  private let index: Int

  /// The file's text.
  ///
  /// Bytes that are not UTF-8 are repaired, and a test sees that none are; O(n).
  public var text: String { withUnsafeBytes { String(decoding: $0, as: UTF8.self) } }

  /// Lends the file's bytes where they stand in the binary; nothing is copied.
  public func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows
    -> Result
  {
    var count = 0
    let file = CEmbeddedFiles(&count)[index]
    return try body(UnsafeRawBufferPointer(start: file.bytes, count: file.count))
  }

  /// Every embedded file, ordered by path.
  public static let all: [EmbeddedFile] = {
    var count = 0
    let files = UnsafeBufferPointer(start: CEmbeddedFiles(&count), count: count)
    return files.indices
      .map { EmbeddedFile(path: String(cString: files[$0].path), index: $0) }
      .sorted { $0.path < $1.path }
  }()

  /// The files whose path begins with a folder's, such as `seeds/`, ordered by path.
  public static func files(under folder: String) -> [EmbeddedFile] {
    all.filter { $0.path.hasPrefix(folder) }
  }
}
