extension OpenFile {
  /// The reader for the file: of what it is packed in, of the format told, or of that found out.
  ///
  /// - Throws: `empty`, `unreadable`, `unknownFormat`, `nestedArchives`.
  func reader() throws(RejectionCause) -> any ArticleReader {
    guard try !bytes.isAtEnd() else { throw .empty }
    let opening = try bytes.opening()
    if let packing = Packing(opening) {
      guard depth < Packing.deepest else { throw .nestedArchives(limit: Packing.deepest) }
      switch packing {
      case .gzip: return try GzipReader.open(self)
      case .zip: return try ZipReader.open(self)
      }
    }
    if let told = options.format { return told.reader.read(self) }
    return try ArticleFormat(fileName: name, opening: opening).reader.read(self)
  }
}
