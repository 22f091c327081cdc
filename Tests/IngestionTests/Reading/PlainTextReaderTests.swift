import EventModel
import Ingestion
import Testing

struct PlainTextReaderTests {
  private func read(_ text: String) throws -> ReadArticle {
    let folder = try Folder()
    return try Reading([try folder.write(text, to: "a.txt")]).only()
  }

  @Test func aShortFirstLineOverABlankOneIsTheTitleAndNotTheText() throws {
    let read = try read(
      "Envoy recalled from Lima\r\n\r\nPeru recalled its envoy.\r\nTalks ended.\r\n")
    #expect(read.article.title == "Envoy recalled from Lima")
    #expect(read.article.text == "Peru recalled its envoy.\nTalks ended.\n")
  }

  @Test(arguments: [
    "Peru recalled its envoy.\n\nTalks ended.\n", "A line\nand its next\n\nText.\n",
    "LIMA, 3 March:\n\nText.\n", "Only one line", "Only a line\n\n",
    String(repeating: "long ", count: 40) + "\n\nText.\n", "He said “stop.”\n\nText.\n",
  ])
  func otherwiseThereIsNoTitleAndTheTextIsWhole(text: String) throws {
    let article = try read(text).article
    #expect(article.title == nil)
    #expect(article.text == text)
  }

  @Test func nothingIsKnownThatTheFileDoesNotSay() throws {
    let read = try read("Peru recalled its envoy on 3 March 2024.\n")
    #expect(read.article.published == .unknown)
    #expect(read.article.id == nil)
    #expect(read.facts == .none)
    #expect(read.warnings.isEmpty)
  }

  @Test func theBytesAreThoseOfTheFile() throws {
    let read = try read("abc")
    #expect(
      read.bytes.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(read.bytes.count == 3)
    #expect(read.format == .text)
    #expect(read.location.line == nil)
  }

  @Test func noBreakSpacesAndCurlyQuotesAreKept() throws {
    let text = "The\u{A0}minister’s “no” stands.\n"
    #expect(try read(text).article.text == text)
  }

  @Test func aUTF16FileIsRead() throws {
    let folder = try Folder()
    let units = Array("Perú recalled its envoy.".utf16)
    let bytes: [UInt8] =
      [0xFF, 0xFE]
      + units.flatMap { unit -> [UInt8] in
        [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      }
    let read = try Reading([try folder.write(bytes, to: "a.txt")]).only()
    #expect(read.article.text == "Perú recalled its envoy.")
    #expect(read.bytes.encoding == .utf16LittleEndian)
    #expect(read.bytes.count == bytes.count)
  }

  @Test func invalidUTF8IsReadWithAWarning() throws {
    let folder = try Folder()
    let read = try Reading([try folder.write([0x50, 0x65, 0x72, 0xFA, 0x2E], to: "a.txt")]).only()
    #expect(read.article.text == "Perú.")
    #expect(read.warnings == [.assumedWindows1252(firstByte: 3)])
  }

  @Test func aFileOverTheLimitIsRejected() throws {
    let folder = try Folder()
    let path = try folder.write(String(repeating: "word ", count: 50_000), to: "a.txt")
    let options = ReadingOptions(articleLimit: 100_000)
    #expect(Reading([path], options: options).reasons == [.tooLong])
  }
}
