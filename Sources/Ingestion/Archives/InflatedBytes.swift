internal import CZlib
internal import Foundation

/// What a source holds, unpacked as it is read, in constant memory.
final class InflatedBytes: ByteSource {
  /// How the packed bytes are laid out.
  enum Layout: Int32 {
    /// One or more gzip members, one after the other; what follows the last is ignored if it is none.
    case gzip = 31
    /// The bare deflate of ZIP entries (RFC 1951).
    case deflate = -15
    /// The zlib format that HTTP calls deflate (RFC 1950).
    case zlib = 15
  }

  private let source: any ByteSource
  private let layout: Layout
  private var stream = z_stream()
  private var input = [UInt8](repeating: 0, count: 64 << 10)
  private var position = 0
  private var end = 0
  private let expansion: ExpansionGuard
  private var state = State.between
  private var members = 0

  private enum State { case between, inside, finished }

  /// Will unpack what the source gives; parts of one archive share a guard.
  init(
    _ source: any ByteSource, _ layout: Layout,
    watchedBy expansion: ExpansionGuard
  ) {
    self.source = source
    self.layout = layout
    self.expansion = expansion
  }

  deinit { if state == .inside { inflateEnd(&stream) } }

  /// - Throws: `damagedArchive`, `archiveBomb` and what the source throws.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(RejectionCause) -> Int {
    while state != .finished {
      if position == end { try refill() }
      if state == .between {
        guard try begin() else { break }
      }
      let count = try step(into: buffer)
      if count > 0 { return count }
    }
    state = .finished
    return 0
  }

  private func refill() throws(RejectionCause) {
    var failure: RejectionCause?
    (position, end) = (0, 0)
    input.withUnsafeMutableBytes { bytes in
      do throws(RejectionCause) { end = try source.read(into: bytes) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// Begins the first or another member; false when there is none.
  private func begin() throws(RejectionCause) -> Bool {
    let isMember = layout != .gzip || position < end && input[position] == 0x1F
    guard position < end, members == 0 || layout == .gzip && isMember else {
      guard members > 0 else { throw .damagedArchive(.cutOff) }
      return false
    }
    stream = z_stream()
    guard czlib_inflate_init(&stream, layout.rawValue) == Z_OK else {
      throw .unreadable(systemError: ENOMEM)
    }
    members += 1
    state = .inside
    return true
  }

  /// Unpacks once; 0 when a member ended or more input is needed.
  private func step(into buffer: UnsafeMutableRawBufferPointer) throws(RejectionCause) -> Int {
    let before = position
    let room = UInt32(clamping: buffer.count)
    let result = input.withUnsafeMutableBytes { bytes in
      stream.next_in = bytes.baseAddress.map { ($0 + position).assumingMemoryBound(to: UInt8.self) }
      stream.avail_in = UInt32(end - position)
      stream.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
      stream.avail_out = room
      return inflate(&stream, Z_NO_FLUSH)
    }
    position = end - Int(stream.avail_in)
    let count = Int(room - stream.avail_out)
    switch result {
    case Z_OK: break
    case Z_BUF_ERROR:
      guard before < end || count > 0 else { throw .damagedArchive(.cutOff) }
    case Z_STREAM_END:
      inflateEnd(&stream)
      state = layout == .gzip ? .between : .finished
    default:
      inflateEnd(&stream)
      state = .finished
      throw .damagedArchive(.notDeflate)
    }
    try expansion.count(packed: position - before, unpacked: count)
    return count
  }
}
