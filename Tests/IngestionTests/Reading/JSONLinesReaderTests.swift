import EventModel
import Foundation
import Ingestion
import Testing

struct JSONLinesReaderTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func read(_ text: String, options: ReadingOptions = ReadingOptions()) throws -> Reading {
    Reading([try folder.write(text, to: "a.jsonl")], options: options)
  }

  @Test func theContractFieldsAreRead() throws {
    let read = try read(
      #"{"id":"a1","text":"Peru left.","title":"Exit","date":"2024-03-03","url":"https://example.org/1","#
        + #""source":"The Gazette","author":"Staff","language":"en","tags":["peru","talks"]}"#
    ).only()
    let day = try #require(CalendarDay(year: 2024, month: 3, day: 3))
    #expect(
      read.article
        == Article(
          id: "a1", title: "Exit", text: "Peru left.", published: .day(day, basis: "metadata"),
          url: "https://example.org/1", outlet: "The Gazette", author: "Staff", language: "en"))
    #expect(read.facts.dateAsWritten == "2024-03-03")
    #expect(read.facts.tags == ["peru", "talks"])
    #expect(read.location.line == 1)
    #expect(read.format == .jsonl)
  }

  @Test(arguments: [
    #"{"title":"T","text":"Body.","domain":"example.org","date":"2024-03-03 00:00:00","url":"http://x.org/1"}"#,
    #"{"title":"T","published_date":"2024-03-03","authors":["A","B"],"content":"Body.","link":"http://x.org/1"}"#,
    #"{"title":"T","hostname":"example.org","date":"2024-03-03","text":"Body.","source":"http://x.org/1"}"#,
    #"{"title":"T","maintext":"Body.","date_publish":"2024-03-03 00:00:00","url":"http://x.org/1"}"#,
    #"{"Headline":"T","BODY":"Body.","pubdate":"Sun, 03 Mar 2024 00:00:00 GMT","Link":"http://x.org/1"}"#,
    #"{"title":"T","text":null,"content":" ","article":"Body.","date":"2024-03-03","url":"http://x.org/1"}"#,
  ])
  func theKeysOfKnownCollectionsAreUnderstood(line: String) throws {
    let article = try read(line).only().article
    #expect(article.title == "T")
    #expect(article.text == "Body.")
    #expect(article.published.from == CalendarDay(year: 2024, month: 3, day: 3))
    #expect(article.url == "http://x.org/1")
    #expect(["example.org", "x.org", nil].contains(article.outlet))
  }

  @Test(
    arguments: [
      (#"{"text":"B.","authors":["Ana Ruiz","Li"]}"#, "Ana Ruiz; Li"),
      (#"{"text":"B.","author":[{"@type":"Person","name":"Ana"}]}"#, "Ana"),
      (#"{"text":"B.","author":""}"#, nil), (#"{"text":"B.","author":{"x":1}}"#, nil),
    ] as [(String, String?)])
  func authorsComeAsNamesOrLists(line: String, author: String?) throws {
    #expect(try read(line).only().article.author == author)
  }

  @Test func aNumberIsAnIdentifierToo() throws {
    #expect(try read(#"{"id":43,"text":"B."}"#).only().article.id == "43")
  }

  @Test func brokenJSONOnOneLineLosesThatLineOnly() throws {
    let lines = (1...5).map {
      $0 == 3 ? #"{"id":"3","text":"# : #"{"id":"\#($0)","text":"Body \#($0)."}"#
    }
    let reading = try read(lines.joined(separator: "\n"))
    #expect(reading.articles.map(\.article.id) == ["1", "2", "4", "5"])
    #expect(reading.articles.map(\.location.line) == [1, 2, 4, 5])
    let rejection = try #require(reading.rejections.first)
    #expect(reading.rejections.count == 1)
    #expect(rejection.reason == .malformedJSON)
    #expect(rejection.location.line == 3)
    #expect(rejection.message.hasPrefix(folder.path + "/a.jsonl:3: not JSON: "))
  }

  @Test(arguments: [
    (#"{"id":"1"}"#, RejectionReason.missingText), (#"{"text":"  "}"#, .empty),
    (#"{"text":null}"#, .empty), (#"{"text":5}"#, .wrongType), (#"{"text":{"a":1}}"#, .wrongType),
    (#"{"text":["a"]}"#, .wrongType), (#"{"text":true}"#, .wrongType), ("[1,2]", .notAnObject),
    (#""text""#, .notAnObject), ("null", .notAnObject), ("17", .notAnObject),
    ("{", .malformedJSON), (#"{"text":"a"} {"text":"b"}"#, .malformedJSON),
    ("text", .malformedJSON),
    ("{}", .missingText), (#"{"text":"\ud800"}"#, .malformedJSON),
  ])
  func whatIsNoArticleIsRejectedWithItsReason(line: String, reason: RejectionReason) throws {
    let reading = try read(line + "\n" + #"{"text":"Next."}"#)
    #expect(reading.reasons == [reason])
    #expect(reading.articles.map(\.article.text) == ["Next."])
  }

  @Test func aMissingTextTellsTheKeysThatAreThere() throws {
    let message = try #require(try read(#"{"story":"B.","when":"2024"}"#).rejections.first).message
    #expect(
      message.hasSuffix("no text; the record has story, when; name the key with --map text=KEY"))
  }

  @Test func mappedKeysAreUsedAndNoOthers() throws {
    let fields = try FieldMap(parsing: ["text=story,date=when"])
    let reading = try read(
      #"{"story":"Body.","text":"Not this.","when":"2024"}"# + "\n" + #"{"text":"Not this."}"#,
      options: ReadingOptions(fields: fields))
    #expect(reading.articles.map(\.article.text) == ["Body."])
    #expect(reading.articles.first?.article.published.precision == .year)
    #expect(reading.reasons == [.missingText])
  }

  @Test(
    arguments: [
      (["text"], FieldMapError.notAPair("text")), (["text="], .notAPair("text=")),
      (["txt=a"], .unknownField("txt")), (["text=a", "text=b"], .repeatedField(.text)),
    ] as [([String], FieldMapError)])
  func aMapThatSaysNothingIsRefused(arguments: [String], error: FieldMapError) {
    #expect(throws: error) { try FieldMap(parsing: arguments) }
  }

  @Test func nulAndControlsInsideAStringBecomeSpaces() throws {
    let article = try read(#"{"text":"a\u0000b\u001bc\r\nd"}"#).only().article
    #expect(article.text == "a b c\nd")
  }

  @Test func deepJSONIsRejectedWithoutACrash() throws {
    let deep = String(repeating: "[", count: 200_000)
    let reading = try read(
      #"{"text":"a","x":\#(deep)}"# + "\n" + #"{"text":"a","x":\#(deep)"# + "\n"
        + #"{"text":"Next."}"#)
    #expect(reading.reasons == [.malformedJSON, .malformedJSON])
    #expect(reading.articles.map(\.article.text) == ["Next."])
  }

  @Test func aLineOverTheLimitIsToldAndTheRestReadOn() throws {
    let long = #"{"text":"\#(String(repeating: "word ", count: 60_000))"}"#
    let reading = try read(
      [#"{"text":"One."}"#, long, #"{"text":"Three."}"#].joined(separator: "\r\n"),
      options: ReadingOptions(articleLimit: 100_000))
    #expect(reading.articles.map(\.location.line) == [1, 3])
    #expect(reading.reasons == [.tooLong])
    #expect(reading.rejections.first?.location.line == 2)
  }

  @Test func aLineOfFiftyMegabytesOverTheLimitIsPassedOver() throws {
    let text = String(repeating: "Peru left. ", count: (50 << 20) / 11)
    let reading = try read(
      #"{"text":"\#(text)"}"# + "\n" + #"{"text":"Next."}"#,
      options: ReadingOptions(articleLimit: 40 << 20))
    #expect(reading.rejections.map(\.cause) == [.tooLong(limit: 40 << 20)])
    #expect(reading.articles.map(\.location.line) == [2])
  }

  @Test func aLineOfManyBuffersIsAnArticle() throws {
    let text = String(repeating: "Peru left. ", count: 100_000)
    let read = try read(#"{"text":"\#(text)"}"# + "\n").only()
    #expect(read.article.text == text)
  }

  @Test func blankLinesAreCountedButNoArticles() throws {
    let reading = try read("\u{FEFF}\n\r\n{\"text\":\"Three.\"}\n  \n")
    #expect(reading.articles.map(\.location.line) == [3])
    #expect(reading.rejections.isEmpty)
  }

  @Test func aFileOfBlankLinesIsEmpty() throws {
    #expect(try read("\n\n \n").reasons == [.empty])
  }

  @Test func theHashIsThatOfTheLineWithoutItsEnd() throws {
    let line = #"{"text":"Same."}"#
    let reading = try read("\u{FEFF}" + line + "\r\n" + line)
    #expect(Set(reading.articles.map(\.bytes.sha256)).count == 1)
    #expect(reading.articles.map(\.bytes.count) == [line.utf8.count, line.utf8.count])
  }

  @Test func aLineInWindows1252IsReadAndTheNextInUTF8() throws {
    let bytes =
      Array(#"{"text":"Per"#.utf8) + [0xFA] + Array("\"}\n{\"text\":\"Perú\"}".utf8)
    let reading = Reading([try folder.write(bytes, to: "mixed.jsonl")])
    #expect(reading.articles.map(\.article.text) == ["Perú", "Perú"])
    #expect(reading.articles.map(\.bytes.encoding) == [.windows1252, .utf8])
  }

  @Test func aDateThatCannotBeReadIsLeftUnknownWithAWarning() throws {
    let read = try read(#"{"text":"B.","date":"2024-02-31"}"#).only()
    #expect(read.article.published == .unknown)
    #expect(read.warnings == [.dateNotRead(written: "2024-02-31", .noSuchDay)])
    #expect(read.facts.dateAsWritten == "2024-02-31")
  }
}
