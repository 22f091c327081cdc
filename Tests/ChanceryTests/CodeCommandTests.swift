import TestSupport
import Testing

/// The filter of JSON lines, whose contract other programs rely on.
struct CodeCommandTests {
  private let program: Program

  init() throws { program = Program(folder: try TemporaryFolder()) }

  @Test func oneLineOutForEachLineInInOrderAndBrokenOnesInTheirPlace() throws {
    let outcome = try program.run(
      ["code"],
      input: Array(
        """
        {"id":"a1","text":"🌍 Venezuela expelled Argentine diplomats on 29 July 2024."}
        {"id":"a2","text":
        {"id":3,"text":"Brazil will not condemn Nicaragua in Washington.","date":"2024-08-01"}
        {"id":"a4"}

        """.utf8))
    expectGolden(outcome.page, named: "code.txt")
    #expect(outcome.output.split(separator: "\n").count == 4)
  }

  @Test func aLineThatIsNotUTF8IsAnErrorAndNotRepaired() throws {
    let outcome = try program.run(
      ["code"],
      input: Array(#"{"id":"a","text":"Caf"#.utf8) + [0xE9]
        + Array("\"}\n{\"id\":\"b\",\"text\":\"\"}".utf8))
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains(#""error":{"code":"malformed_json""#) == true)
    #expect(lines.last == #"{"id":"b","events":[],"relations":[]}"#)
  }

  @Test(arguments: ["", "\n", "  \n\r\n"]) func noArticlesAreNoLines(input: String) throws {
    let outcome = try program.run(["code"], input: Array(input.utf8))
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.isEmpty)
  }

  @Test func aLineOfMegabytesIsCoded() throws {
    let text = String(repeating: "Nothing happened here today. ", count: 40_000)
    let outcome = try program.run(["code"], input: Array(#"{"id":"long","text":"\#(text)"}"#.utf8))
    #expect(outcome.output == "{\"id\":\"long\",\"events\":[],\"relations\":[]}\n")
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let input = Array(
      """
      {"id":1,"text":"Peru condemned Nicaragua in Lima on 3 May 2024."}
      {"id":2,"date":"2024-05-03","text":"The US president met both leaders of Chad and Niger. They agreed to talk."}
      {"id":3,"text":"Kenya, Uganda and Togo signed a treaty. Its rivals protested, AFP said, on Monday."}

      """.utf8)
    let first = try program.run(["code"], input: input)
    #expect(first.output == (try program.run(["code"], input: input).output))
    #expect(first.output.contains(#""type":"ACCUSE""#))
  }
}
