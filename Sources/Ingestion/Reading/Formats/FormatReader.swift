/// What a format is known by, and its reader.
struct FormatReader: Sendable {
  /// The endings of file names, in lower case.
  let fileExtensions: [String]

  /// Whether content that begins so is in the format, whatever its name.
  let recognises: @Sendable (Opening) -> Bool

  /// The reader of an open file; nothing is taken of it yet.
  let read: @Sendable (OpenFile) -> any ArticleReader
}
