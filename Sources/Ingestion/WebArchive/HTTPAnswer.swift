/// An answer of HTTP/1.1 as it came over the wire (RFC 9112), its body unpacked.
struct HTTPAnswer {
  /// Whether it is a page that was there.
  let isPage: Bool
  /// The encoding it declares.
  let label: String?
  /// The body: put together of its chunks and decompressed; empty for what is no page.
  let body: [UInt8]

  /// Reads an answer; nil for what is none.
  ///
  /// - Throws: `damagedArchive`, `archiveBomb`, `tooLong`.
  init?(
    _ bytes: [UInt8], limit: Int, within outer: ExpansionGuard?
  ) throws(RejectionCause) {
    guard bytes.starts(with: "HTTP/".utf8),
      let feed = bytes.firstIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    let status = String(decoding: bytes[..<feed], as: UTF8.self).split(separator: " ")
    let (header, rest) = MailMessage.split(bytes[(feed + 1)...])
    let kind = header.kind("content-type") ?? ""
    isPage = status.dropFirst().first == "200" && (kind.isEmpty || kind.contains("html"))
    label = header.parameter("charset", of: "content-type")
    guard isPage else {
      body = []
      return
    }
    let isChunked = header["transfer-encoding"]?.lowercased().contains("chunked") == true
    let joined = isChunked ? Self.chunks(rest) : Array(rest)
    let layout: InflatedBytes.Layout
    switch header.kind("content-encoding") {
    case "gzip"?, "x-gzip"?: layout = .gzip
    case "deflate"?: layout = joined.first.map { $0 & 15 == 8 } == true ? .zlib : .deflate
    default:
      body = joined
      return
    }
    let unpacked = InflatedBytes(
      HeldBytes(joined), layout, watchedBy: ExpansionGuard(within: outer))
    body = try ByteReader(unpacked).takeAll(limit: limit)
  }

  /// The chunks joined (RFC 9112 section 7.1); where the sizes are broken, what stands there as it is,
  /// as many archives store the body unchunked and keep the header.
  private static func chunks(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var joined: [UInt8] = []
    var rest = bytes
    while let feed = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let line = String(decoding: rest[rest.startIndex..<feed], as: UTF8.self)
      let digits = line.prefix { $0.isHexDigit }
      guard !digits.isEmpty, digits.count < 8, let size = Int(digits, radix: 16) else {
        return joined.isEmpty ? Array(bytes) : joined
      }
      guard size > 0 else { break }
      joined += rest[(feed + 1)...].prefix(size)
      rest = rest[(feed + 1)...].dropFirst(size).drop { $0 == 0x0D || $0 == 0x0A }
    }
    return joined.isEmpty ? Array(bytes) : joined
  }
}
