import EventModel
import Ingestion
import Testing

struct JSONReaderTests {
  private func read(_ text: String, options: ReadingOptions = ReadingOptions()) throws -> Reading {
    let folder = try Folder()
    return Reading([try folder.write(text, to: "a.json")], options: options)
  }

  @Test(arguments: [
    #"[{"text":"A."},{"text":"B."}]"#, "[\n {\"text\":\"A.\"} ,\n {\"text\":\"B.\"}\n]\n",
    #"{"text":"A."} {"text":"B."}"#, "{\n\"text\":\"A.\"}\n{\n\"text\":\"B.\"\n}",
    "{\"text\":\"A.\"}\n{\"text\":\"B.\"}\n", "\u{FEFF}[{\"text\":\"A.\"},{\"text\":\"B.\"}]",
  ])
  func arraysAndSequencesAreRead(text: String) throws {
    let reading = try read(text)
    #expect(reading.articles.map(\.article.text) == ["A.", "B."], "\(reading.rejections)")
    #expect(reading.rejections.isEmpty)
  }

  @Test func oneObjectIsOneArticle() throws {
    let read = try read("\n{\n \"text\": \"A } ] \\\" {.\"\n}\n").only()
    #expect(read.article.text == "A } ] \" {.")
    #expect(read.location.line == 2)
    #expect(read.format == .json)
  }

  @Test func aMemberThatIsNoArticleLosesItselfOnly() throws {
    let reading = try read("[{\"text\":\"A.\"},\n{\"text\":oops},\n5,\n{\"text\":\"D.\"}]")
    #expect(reading.articles.map(\.location.line) == [1, 4])
    #expect(reading.rejections.map(\.location.line) == [2, 3])
    #expect(reading.reasons == [.malformedJSON, .notAnObject])
  }

  @Test(arguments: [
    #"[{"text":"A."}"#, #"[{"text":"A."},"#, #"[{"text":"A."} {"text":"B."}]"#,
    #"[{"text":"A."},]"#, #"[{"text":"A."},,{"text":"B."}]"#, #"[{"text":"A."}]x"#,
    #"[{"text":"A."},{"text":"B."#, #"[{"text":"A."},{"text":{"#,
  ])
  func aBrokenArrayGivesWhatStandsBeforeTheBreak(text: String) throws {
    let reading = try read(text)
    #expect(reading.articles.map(\.article.text) == ["A."])
    #expect(reading.reasons == [.malformedJSON])
  }

  @Test(arguments: ["5", "text", "\"text\"", "} {", "null"])
  func aFileOfNoObjectsIsRejectedOnce(text: String) throws {
    #expect(try read(text + " " + text + "\n" + text).reasons == [.malformedJSON])
  }

  @Test(arguments: ["[]", " [ ] \n", " \n"]) func aFileWithoutValuesIsEmpty(text: String) throws {
    #expect(try read(text).reasons == [.empty])
  }

  @Test func aMemberOverTheLimitIsToldAndTheRestReadOn() throws {
    let long = String(repeating: "word ", count: 300)
    let reading = try read(
      #"[{"text":"A."},{"text":"\#(long)"},{"text":"C."}]"#,
      options: ReadingOptions(articleLimit: 1_000))
    #expect(reading.articles.map(\.article.text) == ["A.", "C."])
    #expect(reading.reasons == [.tooLong])
  }

  @Test func deepNestingIsRejectedWithoutACrash() throws {
    let deep = String(repeating: "{\"a\":", count: 100_000)
    #expect(
      try read("[" + deep + "1" + String(repeating: "}", count: 100_000) + "]").reasons
        == [.malformedJSON])
  }

  @Test func everyCutOfAFileEndsWithoutACrash() throws {
    let text = #"[{"text":"A \"q\" \u00e9.","tags":["x",{"name":"y"}]},{"id":1.5,"text":"B."}]"#
    for length in 1..<text.utf8.count {
      let cut = String(decoding: text.utf8.prefix(length), as: UTF8.self)
      let reading = try read(cut)
      #expect(reading.rejections.count == 1)
      #expect(reading.articles.count <= 2)
    }
  }

  @Test(arguments: [[0xFF, 0xFE, 0x5B, 0], [0xFE, 0xFF, 0, 0x5B]] as [[UInt8]])
  func aFileInUTF16IsRejectedAsSuch(bytes: [UInt8]) throws {
    let folder = try Folder()
    #expect(Reading([try folder.write(bytes, to: "a.json")]).reasons == [.invalidEncoding])
    #expect(Reading([try folder.write(bytes, to: "a.jsonl")]).reasons == [.invalidEncoding])
  }
}
