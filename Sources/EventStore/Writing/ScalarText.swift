internal import EventModel

/// A text that is cut by spans in ascending order, each cut costing the distance from the one before.
struct ScalarText {
  private let scalars: String.UnicodeScalarView

  init(_ text: String) { scalars = text.unicodeScalars }

  /// A place in the text, in both units.
  struct Cursor {
    fileprivate var scalar: Int
    fileprivate var index: String.Index
  }

  /// The start of the text.
  var start: Cursor { Cursor(scalar: 0, index: scalars.startIndex) }

  /// The words of a span at or after the cursor, which moves to its end.
  func cut(_ span: SourceSpan, from cursor: inout Cursor) -> String {
    let start = scalars.index(cursor.index, offsetBy: span.start - cursor.scalar)
    let end = scalars.index(start, offsetBy: span.range.count)
    cursor = Cursor(scalar: span.end, index: end)
    return String(scalars[start..<end])
  }
}
