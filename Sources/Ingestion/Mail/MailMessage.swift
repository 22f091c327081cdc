internal import EventModel

/// A message of mail and the part of it that is its text (RFC 5322, RFC 2045, RFC 2046).
struct MailMessage {
  /// Its header fields.
  let header: HeaderFields

  /// The part that holds the text: HTML or plain, its bytes unpacked.
  let content: Content?

  /// A part of a message.
  struct Content {
    /// The bytes carried.
    let bytes: [UInt8]
    /// Whether they are a page.
    let isHTML: Bool
    /// The encoding they declare.
    let label: String?
    /// Where the part was found, for pages saved as MIME.
    let location: String?
  }

  /// Takes a message apart.
  init(_ bytes: ArraySlice<UInt8>) {
    let (header, body) = Self.split(bytes)
    self.header = header
    var budget = Self.mostParts
    let parts = Self.parts(header, body, depth: 0, budget: &budget)
    content = parts.first { !$0.isHTML } ?? parts.first
  }

  /// Parts of one message that are looked at, and how deep they may lie in one another; arbitrary.
  private static let mostParts = 200
  private static let deepest = 10

  /// The header and what follows the first empty line.
  static func split(_ bytes: ArraySlice<UInt8>) -> (HeaderFields, ArraySlice<UInt8>) {
    var lines: [Substring] = []
    var rest = bytes
    while let feed = rest.firstIndex(of: UInt8(ascii: "\n")) {
      var line = rest[rest.startIndex..<feed]
      rest = rest[(feed + 1)...]
      if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
      if line.isEmpty { break }
      let text = String(validating: line, as: UTF8.self) ?? (try? Windows1252.decode(line)) ?? ""
      lines.append(Substring(text))
    }
    return (HeaderFields(lines), rest)
  }

  /// The parts that are text, the plain and the HTML ones, in order; attachments are none.
  private static func parts(
    _ header: HeaderFields, _ body: ArraySlice<UInt8>, depth: Int, budget: inout Int
  ) -> [Content] {
    budget -= 1
    guard depth <= deepest, budget > 0, header.kind("content-disposition") != "attachment" else {
      return []
    }
    let kind = header.kind("content-type") ?? "text/plain"
    if kind.hasPrefix("multipart/"), let boundary = header.parameter("boundary", of: "content-type")
    {
      var found: [Content] = []
      for part in pieces(body, boundary: Array(("--" + boundary).utf8)) {
        let (inner, content) = split(part)
        found += parts(inner, content, depth: depth + 1, budget: &budget)
      }
      return found
    }
    guard ["text/plain", "text/html", "application/xhtml+xml"].contains(kind) else { return [] }
    let bytes = TransferEncoding(header.kind("content-transfer-encoding")).decode(body)
    return [
      Content(
        bytes: bytes, isHTML: kind != "text/plain",
        label: header.parameter("charset", of: "content-type"), location: header["content-location"]
      )
    ]
  }

  /// What stands between lines that begin with a boundary.
  private static func pieces(_ body: ArraySlice<UInt8>, boundary: [UInt8]) -> [ArraySlice<UInt8>] {
    guard boundary.count > 2 else { return [] }
    var pieces: [ArraySlice<UInt8>] = []
    var start: Int?
    var line = body.startIndex
    while line < body.endIndex, pieces.count < mostParts {
      let end = body[line...].firstIndex(of: UInt8(ascii: "\n")) ?? body.endIndex
      if body[line..<end].starts(with: boundary) {
        if let start { pieces.append(body[start..<line]) }
        start = min(end + 1, body.endIndex)
        if body[line..<end].dropFirst(boundary.count).starts(with: "--".utf8) {
          start = nil
          break
        }
      }
      line = end + 1
    }
    if let start { pieces.append(body[start...]) }
    return pieces
  }
}
