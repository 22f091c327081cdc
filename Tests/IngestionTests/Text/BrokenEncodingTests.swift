import EventModel
import Ingestion
import Testing

/// Bytes that are no text in the encoding they are said to be in, or in none.
struct BrokenEncodingTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  /// How bytes can be wrong, each put after sound words.
  static let broken: [[UInt8]] = [
    // Cut off, or continuing nothing.
    [0x80], [0xBF, 0xBF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x8C],
    // Longer than need be: a hidden slash.
    [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xF0, 0x80, 0x80, 0xAF],
    [0xED, 0xA0, 0x80], [0xED, 0xB0, 0x80, 0xED, 0xA0, 0x80],  // halves of pairs
    [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE], [0xFF],  // beyond Unicode
    [0x81, 0x8D, 0x8F, 0x90, 0x9D],  // nothing in Windows-1252 either
    [0x83, 0x65, 0x83, 0x58, 0x83, 0x67],  // Shift JIS
    [0x1B, 0x24, 0x42, 0x25, 0x46, 0x1B, 0x28, 0x42],  // ISO-2022-JP
    [0xC4, 0xE3, 0xBA, 0xC3],  // GBK
    Array("+ADw-script+AD4-".utf8),  // UTF-7
    // Line ends, marks, no character.
    [0xC2, 0x85, 0xE2, 0x80, 0xA8, 0xEF, 0xBB, 0xBF, 0xEF, 0xBF, 0xBE],
  ]

  /// What files say of themselves, and their endings.
  static let files: [(name: String, head: String, tail: String)] = [
    ("a.txt", "Peru left the talks. ", " Nobody came back."),
    ("a.md", "---\ntitle: T\n---\n\nPeru left the talks. ", ""),
    ("a.jsonl", #"{"id":"1","text":"Peru left the talks. "#, "\"}\n"),
    ("a.csv", "id,text\n1,\"Peru left the talks. ", "\"\n"),
    (
      "a.eml", "Subject: T\nContent-Type: text/plain; charset=shift_jis\n\nPeru left the talks. ",
      "\n"
    ),
    (
      "a.eml", "Subject: =?utf-9?Q?=FF?=\nContent-Type: text/plain; charset=utf-7\n\nPeru left. ",
      "\n"
    ),
    ("a.html", "<html><meta charset=utf-16le><p>Peru left the talks at once. ", "</p></html>"),
    ("a.html", "<html><meta charset=no-such-thing><p>Peru left the talks at once. ", "</p></html>"),
    (
      "a.xml",
      "<?xml version=\"1.0\" encoding=\"UTF-32\"?><rss><channel><item><title>T</title><description>Peru ",
      "</description></item></channel></rss>"
    ),
  ]

  @Test(arguments: files.indices)
  func brokenBytesAreRepairedAndToldOrRejected(file: Int) throws {
    let file = Self.files[file]
    for bytes in Self.broken {
      let whole = Array(file.head.utf8) + bytes + Array(file.tail.utf8)
      let reading = try Reading(whole, named: file.name, in: folder)
      try #require((1...2).contains(reading.outcomes.count), "\(bytes)")
      for read in reading.articles {
        let text = read.article.text
        #expect(text.hasPrefix("Peru "), "\(bytes)")
        #expect(text == StoredText.normalise(text), "\(bytes)")
        #expect(!text.contains("<script"), "\(bytes)")
      }
      for rejection in reading.rejections { #expect(!rejection.message.contains("\n")) }
    }
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0, 0, 0x50, 0, 0, 0], [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x50],  // UTF-32
      // UTF-16 without a mark.
      [0x50, 0, 0x65, 0, 0x72, 0, 0x75, 0], [0, 0x50, 0, 0x65, 0, 0x72, 0, 0x75],
      [0xFE, 0xFF, 0xDC, 0x00, 0xD8, 0x00], [0xFF, 0xFE],
    ] as [[UInt8]])
  func whatIsNotTextIsRejectedOnceAndNeverGuessed(bytes: [UInt8]) throws {
    let reading = try Reading(bytes, named: "a.txt", in: folder)
    #expect(reading.articles.isEmpty)
    #expect(reading.rejections.count == 1)
  }
}
