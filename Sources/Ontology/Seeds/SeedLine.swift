/// One line of a table as an error shows it.
struct SeedLine {
  /// The line number, from 1.
  let number: Int
  /// The line without its end.
  let bytes: ArraySlice<UInt8>

  /// An error that points at some of the line's bytes.
  func error(path: String, _ range: Range<Int>, _ reason: SeedError.Reason) -> SeedError {
    let before = String(decoding: bytes[bytes.startIndex..<range.lowerBound], as: UTF8.self)
    return SeedError(
      path: path, line: number, column: before.count + 1,
      text: String(decoding: bytes, as: UTF8.self),
      width: max(1, String(decoding: bytes[range], as: UTF8.self).count), reason)
  }
}
