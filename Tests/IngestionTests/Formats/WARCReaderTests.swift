import EventModel
import Ingestion
import Testing

struct WARCReaderTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private let page = Array(
    "<html><body><p>Peru left the talks, and nobody came back.</p></body></html>".utf8)

  private func record(_ answer: [UInt8], type: String = "response", length: Int? = nil) -> [UInt8] {
    Array(
      "WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: http://x.org/a\r\nWARC-Date: 2024-06-01T00:00:00Z\r\nContent-Length: \(length ?? answer.count)\r\n\r\n"
        .utf8)
      + answer + [13, 10, 13, 10]
  }

  private func answer(_ head: String, _ body: [UInt8]) -> [UInt8] {
    Array("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\(head)\r\n".utf8) + body
  }

  private func read(_ archive: [UInt8]) throws -> Reading {
    try Reading(archive, named: "a.warc", in: folder)
  }

  @Test func anAnswerIsReadHoweverItIsPacked() throws {
    let chunked =
      Array("5\r\n".utf8) + page.prefix(5)
      + Array("\r\n\(String(page.count - 5, radix: 16));x=1\r\n".utf8) + page.dropFirst(5)
      + Array("\r\n0\r\n\r\n".utf8)
    let answers = [
      answer("", page), answer("Transfer-Encoding: chunked\r\n", chunked),
      answer("Transfer-Encoding: chunked\r\n", page),
      answer("Content-Encoding: gzip\r\n", Packed.gzip(page)),
      answer("Content-Encoding: deflate\r\n", Packed.deflate(page)),
      answer("Content-Encoding: deflate\r\n", Packed.deflate(page, windowBits: 15)),
    ]
    let reading = try read(answers.flatMap { record($0) })
    #expect(reading.rejections.isEmpty)
    #expect(
      reading.articles.map(\.article.text)
        == Array(repeating: "Peru left the talks, and nobody came back.", count: answers.count))
    #expect(Set(reading.articles.map(\.article.url)) == ["http://x.org/a"])
  }

  @Test func theDayOfFetchingIsNoDayOfPublication() throws {
    #expect(try read(record(answer("", page))).only().article.published == .unknown)
  }

  @Test func whatIsNoPageIsPassedBy() throws {
    let missing = Array("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n".utf8) + page
    let picture = Array("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx".utf8)
    let others =
      record(missing) + record(picture) + record(page, type: "request")
      + record([], type: "warcinfo")
    #expect(try read(others).rejections.map(\.cause) == [.noArticles(otherFiles: 4)])
    #expect(try read(others + record(answer("", page))).articles.count == 1)
  }

  @Test func anArchiveThatIsCutOffKeepsWhatStandsBefore() throws {
    let whole = record(answer("", page))
    let reading = try read(whole + whole.dropLast(30))
    #expect(reading.articles.count == 1)
    #expect(reading.rejections.map(\.cause) == [.damagedArchive(.cutOff)])
  }

  @Test(arguments: ["-5", "x", "99999999999999999999", ""])
  func aLengthThatIsNoneEndsTheArchive(length: String) throws {
    let head = Array("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: \(length)\r\n\r\n".utf8)
    #expect(try read(head + page).reasons == [.damagedArchive])
  }

  @Test func aBombInAnAnswerIsTold() throws {
    let bomb = Packed.gzipOfOneLetter(48 << 20)
    let reading = try read(
      record(answer("Content-Encoding: gzip\r\n", bomb)) + record(answer("", page)))
    #expect(reading.reasons == [.tooLong])
    #expect(reading.articles.count == 1)
  }
}
