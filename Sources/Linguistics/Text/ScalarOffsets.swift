/// Turns UTF-8 byte offsets of a text into Unicode scalar offsets, and back.
///
/// Built in one pass. ASCII text keeps nothing and is answered by identity; other text keeps one
/// count per 64 bytes, and a look-up reads at most 64 bytes: O(1).
public struct ScalarOffsets: Sendable {
  private static let stride = 64
  private let text: String
  /// The scalars that begin before each multiple of `stride`; empty when the text is ASCII.
  private let checkpoints: [UInt32]

  /// Reads the text once; O(length), and 4 bytes per 64 bytes of text that is not ASCII.
  public init(_ text: String) {
    self.text = text
    let bytes = text.utf8.span
    var checkpoints: [UInt32] = []
    var scalars: UInt32 = 0
    for index in bytes.indices {
      if index % Self.stride == 0 { checkpoints.append(scalars) }
      if Self.isScalarStart(bytes[index]) { scalars += 1 }
    }
    checkpoints.append(scalars)
    self.checkpoints = Int(scalars) == bytes.count ? [] : checkpoints
  }

  /// The number of scalars that begin before the byte at `offset`, which is clamped to the text.
  public func scalar(atByte offset: Int) -> Int {
    let bytes = text.utf8.span
    let offset = max(0, min(offset, bytes.count))
    if checkpoints.isEmpty { return offset }
    let block = offset / Self.stride
    var scalars = Int(checkpoints[min(block, checkpoints.count - 1)])
    var index = block * Self.stride
    while index < offset {
      if Self.isScalarStart(bytes[index]) { scalars += 1 }
      index += 1
    }
    return scalars
  }

  /// The scalars of a range of bytes.
  public func scalars(ofBytes range: Range<Int>) -> Range<Int> {
    scalar(atByte: range.lowerBound)..<scalar(atByte: range.upperBound)
  }

  /// The byte at which the scalar at `offset` begins, clamped to the text; O(log n).
  public func byte(atScalar offset: Int) -> Int {
    let bytes = text.utf8.span
    if checkpoints.isEmpty { return max(0, min(offset, bytes.count)) }
    var low = 0
    var high = checkpoints.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if checkpoints[middle] <= max(0, offset) { low = middle } else { high = middle - 1 }
    }
    var index = min(low * Self.stride, bytes.count)
    var scalars = Int(checkpoints[low])
    while index < bytes.count {
      if Self.isScalarStart(bytes[index]) {
        if scalars >= offset { break }
        scalars += 1
      }
      index += 1
    }
    return index
  }

  private static func isScalarStart(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
