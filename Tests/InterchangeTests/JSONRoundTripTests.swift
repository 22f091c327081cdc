import Interchange
import TestSupport
import Testing

struct JSONRoundTripTests {
  @Test(arguments: 0..<300)
  func whatIsWrittenIsReadBackTheSame(seed: Int) throws {
    var arbitrary = ArbitraryJSON(random: SeededRandom(seed: UInt64(seed)))
    let value = arbitrary.value()
    #expect(try JSONValue(parsing: value.text(.compact)) == value)
    #expect(try JSONValue(parsing: value.text(.pretty)) == value)
  }

  @Test(arguments: 0..<300)
  func whatIsWrittenHasNoControlCharacter(seed: Int) {
    var arbitrary = ArbitraryJSON(random: SeededRandom(seed: UInt64(seed)))
    let text = arbitrary.value().text(.compact)
    #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control })
  }

  @Test(arguments: [
    "null", "true", "false", "0", "-1", "9223372036854775807", "-9223372036854775808", "0.1",
    "3.0", "5e-324", "1.7976931348623157e+308", "1e+22", #""""#,
    #""a\"b\\c\n\r\t\b\f\u0000\u001b""#,
    #""é 日本 👩‍🚀 e\#u{301}""#, "[]", "{}", #"[1,[2,{"a":[]}]]"#, #"{"b":1,"a":2,"":3}"#,
    #"{"a":1,"a":2}"#,
  ])
  func canonicalTextIsWrittenAsItWasRead(text: String) throws {
    #expect(try JSONValue(parsing: text).text(.compact) == text)
  }

  @Test(arguments: [
    (#" { "a" : [ 1 , 2 ] } "#, #"{"a":[1,2]}"#),
    (#""\u00e9\ud83d\ude00\/""#, #""é😀/""#),
    ("1E2", "100.0"), ("-0", "0"), ("-0.0", "-0.0"), ("1e-400", "0.0"),
    ("18446744073709551616", "1.8446744073709552e+19"),
    ("\"\u{7F}\u{85}\u{9B}\u{A0}\"", "\"\\u007f\\u0085\\u009b\u{A0}\""),
    ("\"\u{202E}“\u{2066}”\u{2028}\"", "\"\\u202e“\\u2066”\\u2028\""),
  ])
  func otherSpellingsBecomeCanonical(text: String, canonical: String) throws {
    #expect(try JSONValue(parsing: text).text(.compact) == canonical)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func whatIsNoNumberIsWrittenAsNull(number: Double) {
    #expect(JSONValue.number(number).text() == "null")
  }

  @Test func wholeNumbersCanBeWrittenWithoutFraction() {
    #expect(
      [3, -5.5, 0, 1e300].map { JSONValue(shortest: $0).text() } == ["3", "-5.5", "0", "1e+300"])
  }

  @Test func ofARepeatedKeyTheLastIsFound() throws {
    guard case .object(let object) = try JSONValue(parsing: #"{"a":1,"b":2,"a":3}"#) else {
      Issue.record("no object")
      return
    }
    #expect(object["a"] == 3)
    #expect(object["c"] == nil)
    #expect(object.repeatedKey == "a")
  }

  @Test func prettyJSONIsIndented() throws {
    let value = try JSONValue(
      parsing: #"{"id":"a1","events":[],"score":[{"a":1},[2,{}]],"n":null}"#)
    expectGolden(value.text(.pretty) + "\n", named: "pretty.json")
  }
}
