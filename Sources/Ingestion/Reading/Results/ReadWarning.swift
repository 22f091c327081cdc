/// Something an article was read in spite of.
public enum ReadWarning: Hashable, Sendable {
  /// The publication date could not be read and stays unknown.
  case dateNotRead(written: String, PublicationDateError)
  /// Bytes that are not UTF-8 were read as Windows-1252; the first stands at this offset.
  case assumedWindows1252(firstByte: Int)
  /// Broken UTF-8 sequences were replaced by U+FFFD; the first stood at this offset.
  case replacedDamage(count: Int, firstByte: Int)

  /// A feed gives a summary and not the article.
  case summaryOnly

  /// The warning for what was done to the bytes of an article.
  init(_ repair: DecodedText.Repair) {
    self =
      switch repair {
      case .assumedWindows1252(let first): .assumedWindows1252(firstByte: first)
      case .replacedDamage(let count, let first): .replacedDamage(count: count, firstByte: first)
      }
  }
}

extension ReadWarning: CustomStringConvertible {
  /// What was met and what was made of it, in one line.
  public var description: String {
    switch self {
    case .dateNotRead(let written, .noSuchDay):
      "the date \(Printable.quote(written)) does not exist; publication left unknown"
    case .dateNotRead(let written, .ambiguous):
      "the date \(Printable.quote(written)) has day and month in doubt; publication left unknown, "
        + "write it as YYYY-MM-DD"
    case .dateNotRead(let written, .notADate):
      "the date \(Printable.quote(written)) is in no form that is read; publication left unknown, "
        + "write it as YYYY-MM-DD"
    case .summaryOnly: "only a summary is in the feed; the article itself was not stored"
    case .assumedWindows1252(let first):
      "not valid UTF-8 at byte \(first); read as Windows-1252, convert with iconv if it is another"
    case .replacedDamage(let count, let first):
      "\(count) broken UTF-8 \(count == 1 ? "sequence" : "sequences"), the first at byte \(first), "
        + "replaced by U+FFFD"
    }
  }
}
