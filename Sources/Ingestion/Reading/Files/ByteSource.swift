/// Something that gives bytes in order: a file, bytes in memory, what is unpacked as it is read.
protocol ByteSource: AnyObject {
  /// Writes the next bytes into the buffer, which has room for some; 0 at the end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(RejectionCause) -> Int
}
