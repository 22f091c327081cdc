/// Bytes that are in memory already.
final class HeldBytes: ByteSource {
  private var rest: ArraySlice<UInt8>

  /// Will give these bytes.
  init(_ bytes: some Collection<UInt8>) { rest = Array(bytes)[...] }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(RejectionCause) -> Int {
    let count = min(buffer.count, rest.count)
    buffer.copyBytes(from: rest.prefix(count))
    rest = rest.dropFirst(count)
    return count
  }
}
