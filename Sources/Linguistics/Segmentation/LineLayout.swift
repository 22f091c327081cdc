/// What the line breaks of a text mean: lines may be paragraphs, or prose wrapped at a width.
struct LineLayout {
  /// Lines at least this long, in bytes, were broken because they were full.
  let fullLine: Int

  /// Measures the lines of a text; O(length).
  init(_ bytes: Span<UInt8>) {
    var longest = 0
    var lines = 0
    var length = 0
    for index in bytes.indices {
      if bytes[index] == 0x0A {
        longest = max(longest, length)
        if length > 0 { lines += 1 }
        length = 0
      } else {
        length += 1
      }
    }
    longest = max(longest, length)
    // Wrapped prose has several lines near one width between a typewriter's and a terminal's.
    let isWrapped = lines >= 2 && longest >= 50 && longest <= 120
    fullLine = isWrapped ? longest * 7 / 10 : .max
  }
}
