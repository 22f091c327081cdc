internal import EventModel

/// The lines of a text in stored form, without the blanks around them.
struct TextLines: Sequence, IteratorProtocol {
  /// A line.
  struct Line {
    /// Its bytes in UTF-8, without the blanks of ASCII at either end; empty for a blank line.
    let bytes: ArraySlice<UInt8>
    /// Where they stand.
    let span: SourceSpan

    /// The line as text.
    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  private let bytes: [UInt8]
  private var place = 0
  private var scalars = 0

  /// Will give the lines of a text; O(length) for all of them.
  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func next() -> Line? {
    guard place <= bytes.count else { return nil }
    let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.count
    var (first, last) = (place, end)
    while first < last, Self.isBlank(bytes[first]) { first += 1 }
    while last > first, Self.isBlank(bytes[last - 1]) { last -= 1 }
    let start = scalars + first - place
    let length = Self.scalars(bytes[first..<last])
    scalars = start + length + (end - last) + 1
    place = end + 1
    return Line(bytes: bytes[first..<last], span: SourceSpan(start..<start + length))
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// The scalars in bytes of UTF-8: those that continue one are not counted.
  private static func scalars(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
      return count
    }
  }
}
