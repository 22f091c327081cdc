import Interchange
import TestSupport
import Testing

struct JSONSyntaxErrorTests {
  @Test(arguments: [
    ("", "line 1, column 1: the text ends; expected a value"),
    ("{\n \"é\" 1}", "line 2, column 6: expected ':'"),
    ("{\"a\":1,}", "line 1, column 8: expected a key in double quotes"),
    ("{a:1}", "line 1, column 2: expected a key in double quotes, or '}'"),
    ("[1 2]", "line 1, column 4: expected ',' or ']'"),
    ("[1,", "line 1, column 4: the text ends; expected a value"),
    ("[1,]", "line 1, column 4: expected a value"),
    ("{\"a\":1", "line 1, column 7: the text ends; expected ',' or '}'"),
    ("\"日本", "line 1, column 4: the text ends; expected a closing '\"'"),
    ("\"a\tb\"", "line 1, column 3: the control character 9 must be escaped in a string"),
    (#""a\x""#, #"line 1, column 3: no escape; write a backslash itself as '\\'"#),
    (#""\u12g4""#, #"line 1, column 2: no escape; write a backslash itself as '\\'"#),
    (#""\ud83d""#, "line 1, column 2: half a surrogate pair is no character"),
    (#""\ude00\ud83d""#, "line 1, column 2: half a surrogate pair is no character"),
    (#""\ud83dA""#, "line 1, column 2: half a surrogate pair is no character"),
    ("01", "line 1, column 1: not a number as JSON writes it"),
    ("[-]", "line 1, column 2: not a number as JSON writes it"),
    ("1.", "line 1, column 1: not a number as JSON writes it"),
    ("1e", "line 1, column 1: not a number as JSON writes it"),
    ("1.5.2", "line 1, column 1: not a number as JSON writes it"),
    (".5", "line 1, column 1: expected a value"),
    ("+1", "line 1, column 1: expected a value"),
    ("NaN", "line 1, column 1: expected a value"),
    ("1e400", "line 1, column 1: a number beyond 1.8e308"),
    ("nul", "line 1, column 1: expected a value"),
    ("1\n1", "line 2, column 1: text after the value"),
    ("'a'", "line 1, column 1: expected a value"),
    ("// a\n1", "line 1, column 1: expected a value"),
    (
      "\u{FEFF}1",
      "line 1, column 1: a byte order mark; save the text as UTF-8 without one"
    ),
  ])
  func whatIsNoJSONIsRefusedWithItsPlace(text: String, message: String) {
    let error = #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: text) }
    #expect(error?.description == message)
  }

  @Test(
    arguments: [
      ([0x22, 0x61, 0xFF, 0x22], 2), ([0x22, 0xC3, 0x22], 1), ([0x22, 0xED, 0xA0, 0x80, 0x22], 1),
      ([0x22, 0x5C, 0x6E, 0xC0, 0x80, 0x22], 3),
    ] as [([UInt8], Int)])
  func bytesThatAreNotUTF8AreRefusedWithTheirPlace(bytes: [UInt8], offset: Int) {
    let error = #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: bytes) }
    #expect(error?.reason == .invalidUTF8)
    #expect(error?.offset == offset)
  }

  @Test(arguments: [("[", "]"), ("{\"a\":", "}")])
  func depthIsLimited(open: String, close: String) throws {
    let text = { String(repeating: open, count: $0) + "1" + String(repeating: close, count: $0) }
    #expect(throws: Never.self) { try JSONValue(parsing: text(256)) }
    let error = #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: text(257)) }
    #expect(error?.reason == .tooDeep(limit: 256))
    #expect(throws: JSONSyntaxError.self) {
      try JSONValue(parsing: String(repeating: open, count: 1_000_000))
    }
  }

  @Test(arguments: 0..<200)
  func brokenTextIsRefusedOrReadButNeverTraps(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    var arbitrary = ArbitraryJSON(random: random)
    var bytes = Array(arbitrary.value().text(.pretty).utf8)
    for _ in 0..<20 {
      let place = Int.random(in: 0...bytes.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
      case 1: bytes.removeSubrange(place..<min(bytes.count, place + 1))
      default: bytes.removeSubrange(place...)
      }
      if let value = try? JSONValue(parsing: bytes) {
        #expect((try? JSONValue(parsing: value.text())) == value)
      }
    }
  }
}
