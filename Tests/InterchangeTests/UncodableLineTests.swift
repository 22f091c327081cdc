import Interchange
import TestSupport
import Testing

struct UncodableLineTests {
  static let lines = [
    "", "not json", #"{"id":"a1","text":"t""#, "[]", #""text""#, "{}", #"{"id":"a2"}"#,
    #"{"text":"t"}"#, #"{"id":null,"text":"t"}"#, #"{"id":"a3","text":null}"#,
    #"{"id":"a4","text":["t"]}"#, #"{"id":{},"text":"t"}"#, #"{"id":true,"text":"t"}"#,
    #"{"id":12345678901234567890,"text":"t"}"#,
    #"{"id":"a6","text":"t","text":"u"}"#, #"{"id":7,"text":"t","date":"yesterday"}"#,
    #"{"id":"a8","text":"t","date":20240729}"#, #"{"id":"a9","text":"t","url":false}"#,
  ]

  @Test func eachFaultIsAnsweredInALine() {
    var answers = ""
    for line in Self.lines {
      let error = #expect(throws: UncodableLine.self) { try ArticleLine(parsing: line) }
      answers += "< \(line)\n> \(error?.json.text() ?? "")\n"
    }
    answers += "> \(UncodableLine(id: 3, .coder("the text is longer than 10 MB")).json.text())\n"
    answers += "> \(UncodableLine(id: .null, .tooLong(limit: 64 << 20)).json.text())\n"
    expectGolden(answers, named: "uncodable.txt")
  }

  @Test func bytesThatAreNotUTF8AreAnsweredToo() {
    let error = #expect(throws: UncodableLine.self) {
      try ArticleLine(parsing: Array(#"{"id":1,"text":""#.utf8) + [0xFF] + Array(#""}"#.utf8))
    }
    #expect(error?.code == "malformed_json")
    #expect(error?.description == "column 17: bytes that are not UTF-8")
  }
}
