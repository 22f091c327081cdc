internal import CZlib

/// The bytes of a source, whose CRC-32 is checked when they end.
final class CheckedBytes: ByteSource {
  private let source: any ByteSource
  private let expected: UInt32
  private var found: UInt = 0

  /// Will give what the source does.
  init(_ source: any ByteSource, checksum: UInt32) { (self.source, expected) = (source, checksum) }

  /// - Throws: `damagedArchive` at the end, and what the source throws.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(RejectionCause) -> Int {
    let count = try source.read(into: buffer)
    guard count > 0 else {
      guard UInt32(truncatingIfNeeded: found) == expected else {
        throw .damagedArchive(.wrongChecksum)
      }
      return 0
    }
    found = crc32(
      found, buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt32(clamping: count))
    return count
  }
}
