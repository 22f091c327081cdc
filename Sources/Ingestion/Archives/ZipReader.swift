/// Reads the files of a ZIP archive one after the other, each by its own reader.
///
/// Nothing is unpacked to the disk. As in a folder, hidden files and those of unknown names are passed
/// by, and so are symbolic links; an archive in which nothing is read is rejected.
struct ZipReader: ArticleReader {
  private let file: OpenFile
  private let archive: ZipArchive
  private var rest: ArraySlice<ZipEntry>
  private var reader: (any ArticleReader)?
  private var articleFiles = 0
  private var otherFiles = 0

  /// The reader of the document or of the files that an archive is.
  ///
  /// - Throws: `damagedArchive`, `tooLong`, `unknownFormat`.
  static func open(_ file: OpenFile) throws(RejectionCause) -> any ArticleReader {
    let archive = try ZipArchive(file)
    if file.options.format == .docx || archive.entry(named: DOCXReader.mainPart) != nil {
      return DOCXReader.reader(of: archive, file)
    }
    if archive.entry(named: "[Content_Types].xml") != nil || archive.entry(named: "mimetype") != nil
    {
      throw .unknownFormat(.office)
    }
    return ZipReader(file: file, archive: archive)
  }

  private init(file: OpenFile, archive: ZipArchive) {
    self.file = file
    self.archive = archive
    rest = archive.entries[...]
  }

  mutating func next() -> ReadOutcome? {
    while true {
      if let outcome = reader?.next() { return outcome }
      reader = nil
      // Told once of the archive, not of each file that is left in it.
      if archive.expansion.isSpent, !rest.isEmpty {
        rest = []
        return reject(file, .archiveBomb(ratio: ExpansionGuard.ratio))
      }
      guard let entry = rest.popFirst() else { return end() }
      let part = file.part(entry.name, HeldBytes([]))
      guard !entry.climbs else { return reject(part, .damagedArchive(.climbingName(entry.name))) }
      guard !entry.isFolder, !entry.isLink, !entry.isHidden else { continue }
      guard Packing.isTold(by: part.name) || !ArticleFormat.named(like: part.name).isEmpty else {
        otherFiles += 1
        continue
      }
      articleFiles += 1
      do throws(RejectionCause) {
        let content = try archive.content(of: entry)
        reader = try file.part(entry.name, content, watchedBy: archive.expansion).reader()
      } catch {
        return reject(part, error)
      }
    }
  }

  private mutating func reject(_ part: OpenFile, _ cause: RejectionCause) -> ReadOutcome {
    articleFiles += 1
    return part.rejection(cause)
  }

  /// Tells once of an archive that held nothing.
  private mutating func end() -> ReadOutcome? {
    guard articleFiles == 0 else { return nil }
    articleFiles = 1
    return file.rejection(.noArticles(otherFiles: otherFiles))
  }
}
