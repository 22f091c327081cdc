import EventModel
import Foundation
import Ingestion
import Testing

struct ArticleSourceTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func place(_ location: ArticleLocation) -> String {
    String(location.path.dropFirst(folder.path.count + 1))
  }

  @Test func aDirectoryIsReadWithAllBelowItInTheOrderOfBytes() throws {
    for name in ["b.txt", "a/z.md", "a/é.txt", "B.txt", "a.txt", "c.jsonl"] {
      try folder.write(name == "c.jsonl" ? #"{"text":"T."}"# : "Text.", to: name)
    }
    let reading = Reading([folder.path])
    #expect(
      reading.articles.map { place($0.location) }
        == ["B.txt", "a/z.md", "a/é.txt", "a.txt", "b.txt", "c.jsonl"])
    #expect(reading.skipped.total == 0)
  }

  @Test func hiddenAndUnknownFilesOfADirectoryArePassedByAndCounted() throws {
    try folder.write("Text.", to: "a.txt")
    try folder.write("Text.", to: ".a.txt")
    try folder.write("Text.", to: ".git/b.txt")
    try folder.write("Text.", to: "c.xyz")
    try folder.write("Text.", to: "README")
    let reading = Reading([folder.path])
    #expect(reading.articles.count == 1)
    #expect(reading.rejections.isEmpty)
    #expect(reading.skipped.hidden == 2)
    #expect(reading.skipped.unknownFormat == 2)
  }

  @Test(arguments: [
    ("Peru left.", ArticleFormat.text), ("---\ntitle: A\n---\nPeru left.", .markdown),
    (#"{"text":"Peru left."}"#, .jsonl), ("{\n\"text\":\"Peru left.\"}", .json),
    (#"[{"text":"Peru left."}]"#, .json), ("[\n{\"text\":\"Peru left.\"}]", .json),
    ("[Peru] left.", .text), ("{Peru} left.", .text),
  ])
  func aFileNamedItselfIsReadByItsContent(content: String, format: ArticleFormat) throws {
    let path = try folder.write(content, to: "article.xyz")
    #expect(try Reading([path]).only().format == format)
  }

  @Test func aForcedFormatGoesBeforeNameAndContent() throws {
    let path = try folder.write(#"{"text":"A."}"#, to: "a.jsonl")
    let read = try Reading([path], options: ReadingOptions(format: .text)).only()
    #expect(read.article.text == #"{"text":"A."}"#)
    #expect(read.format == .text)
  }

  @Test func anUnknownFormatListsThoseThereAre() {
    let error = #expect(throws: UnknownArticleFormat.self) { try ArticleFormat(named: "odt") }
    #expect(
      error?.description
        == "unknown format \"odt\"; use one of jsonl, json, nexis, factiva, feed, html, csv, tsv, mail, "
        + "warc, docx, pdf, markdown, text")
  }

  @Test(arguments: [
    ("<?xml version=\"1.0\"?><notes/>", ForeignFormat.xml), ("{\\rtf1 Peru}", .rtf),
    ("\u{FEFF}<?xml version='1.0'?><notes/>", .xml),
  ])
  func knownKindsThatAreNotReadAreNamed(content: String, format: ForeignFormat) throws {
    let reading = Reading([try folder.write(content, to: "page")])
    #expect(reading.rejections.map(\.cause) == [.unknownFormat(format)])
  }

  @Test(arguments: ["a.txt", "a.md", "a.jsonl", "a.json", "a"])
  func anEmptyFileIsRejected(name: String) throws {
    #expect(Reading([try folder.write("", to: name)]).reasons == [.empty])
  }

  @Test(arguments: ["a.txt", "a.md", "a.jsonl", "a.json", "a"])
  func aBinaryFileIsRejectedOnce(name: String) throws {
    let bytes: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0xC3, 0x28, 10, 0, 1]
    let reading = Reading([try folder.write(bytes, to: name)])
    #expect(reading.articles.isEmpty)
    #expect(reading.reasons == [.notText])
  }

  @Test func aDirectoryWithoutArticlesIsRejected() throws {
    try folder.write("x", to: "sub/data.bin")
    let reading = Reading([folder.path])
    #expect(reading.rejections.map(\.cause) == [.noArticles(otherFiles: 1)])
    #expect(reading.rejections.first?.location.path == folder.path)
  }

  @Test func aMissingFileIsRejectedAndTheRestIsRead() throws {
    let path = try folder.write("Peru left.", to: "a.txt")
    let reading = Reading([folder.path + "/none.txt", path])
    #expect(reading.reasons == [.missing])
    #expect(reading.articles.count == 1)
    #expect(
      reading.rejections.first?.message
        == folder.path + "/none.txt: no such file or directory; check the path")
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
  func anUnreadableFileIsRejected() throws {
    let path = try folder.write("Peru left.", to: "a.txt")
    #expect(chmod(path, 0) == 0)
    #expect(Reading([folder.path]).reasons == [.unreadable])
  }

  @Test func aPathThroughAFileIsUnreadable() throws {
    let path = try folder.write("Peru left.", to: "a.txt")
    #expect(Reading([path + "/b.txt"]).reasons == [.unreadable])
  }

  @Test func loopsOfLinksEndAndNothingIsReadTwice() throws {
    try folder.write("Peru left.", to: "a/b/c.txt")
    try folder.link("a/b/up", to: "..")
    try folder.link("a/b/top", to: folder.path)
    try folder.link("again", to: "a")
    try folder.link("self", to: "self")
    try folder.link("gone.txt", to: "nowhere")
    let reading = Reading([folder.path])
    #expect(reading.articles.map { place($0.location) } == ["a/b/c.txt"])
    #expect(reading.skipped.repeatedDirectories == 3)
    #expect(reading.reasons == [.missing, .unreadable])
  }

  @Test func aNameWithALineEndIsReadAndToldOnOneLine() throws {
    try folder.write("", to: "a\nb.txt")
    let rejection = try #require(Reading([folder.path]).rejections.first)
    #expect(rejection.location.path == folder.path + "/a\nb.txt")
    #expect(rejection.message.hasPrefix(folder.path + #"/a\u{A}b.txt: "#))
    #expect(!rejection.message.contains("\n"))
  }

  @Test func aNameThatIsNotUTF8IsRead() throws {
    let name: [UInt8] = Array("\(folder.path)/caf".utf8) + [0xE9] + Array(".txt".utf8) + [0]
    let descriptor = name.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer {
      $0.baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o600) } ?? -1
    }
    try #require(descriptor >= 0)
    #expect(write(descriptor, "Peru", 4) == 4)
    close(descriptor)
    #expect(try Reading([folder.path]).only().article.text == "Peru")
  }

  @Test func pathsAreReadInTheirOrderAndAsOftenAsNamed() throws {
    let first = try folder.write("One.", to: "b.txt")
    let second = try folder.write("Two.", to: "a.txt")
    #expect(
      Reading([first, second, first]).articles.map(\.article.text) == ["One.", "Two.", "One."])
  }

  @Test func nothingIsReadOfNoPaths() {
    #expect(Reading([]).outcomes.isEmpty)
  }

  @Test func aPipeIsReadLikeAFile() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { close(ends[0]) }
    let line = #"{"text":"Peru left."}"# + "\n"
    #expect(write(ends[1], line, line.utf8.count) == line.utf8.count)
    close(ends[1])
    #expect(try Reading(["/dev/fd/\(ends[0])"]).only().article.text == "Peru left.")
  }

  @Test func anArticleIsHandedOverBeforeTheNextIsWritten() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { close(ends[0]) }
    var source = ArticleSource(["/dev/fd/\(ends[0])"])
    for number in 1...200 {
      let line = #"{"id":"\#(number)","text":"Peru left."}"# + "\n"
      #expect(write(ends[1], line, line.utf8.count) == line.utf8.count)
      guard case .article(let read)? = source.next() else {
        Issue.record("no article for line \(number)")
        break
      }
      #expect(read.article.id == String(number))
      #expect(read.location.line == number)
    }
    close(ends[1])
    #expect(source.next() == nil)
  }

  @Test func everyReasonHasAMessageOfOneLineWithARemedy() {
    let causes: [RejectionCause] = [
      .missing, .unreadable(systemError: 13), .noArticles(otherFiles: 0), .empty,
      .notText(byte: 0, offset: 4), .invalidEncoding(.windows1252, offset: 3),
      .tooLong(limit: 64 << 20), .unknownFormat(.rtf),
      .damagedArchive(.cutOff), .archiveBomb(ratio: 200), .hostileMarkup(.depth(1_000)),
      .malformedXML(line: 3), .badTable(.unclosedQuote), .unreadablePDF(.noProgram),
      .badFrontMatter(.unclosed(limit: 65_536)),
      .malformedJSON("a\nb"), .notAnObject(found: "a list"), .missingText(keys: ["a\nb"]),
      .wrongType(key: "text", found: "a list"), .notCoded("a\nb"), .notStored("a\nb"),
    ]
    #expect(Set(causes.map(\.reason)) == Set(RejectionReason.allCases))
    for cause in causes {
      #expect(cause.description.contains("; "))
      #expect(!cause.description.contains("\n"))
    }
  }
}
