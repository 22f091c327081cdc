import Linguistics
import Testing

struct CoNLLUTests {
  private static let sample = """
    # sent_id = 1
    # text = They don't agree.
    1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t_\t_
    2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
    2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_
    3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
    4\tagree\tagree\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
    5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_


    """

  @Test func whatIsReadIsWrittenBack() throws {
    let document = try CoNLLUDocument(reading: Self.sample)
    #expect(CoNLLUWriter().write(document) == Self.sample)
  }

  /// FORM and LEMMA may hold spaces, as in numbers: https://universaldependencies.org/format.html.
  @Test func spacesInsideAFormStay() throws {
    let row = "1\t10 000\t10 000\tNUM\tCD\t_\t0\troot\t_\tSpaceAfter=No\n\n"
    let document = try CoNLLUDocument(reading: row)
    #expect(document.parsed.text == "10 000")
    #expect(CoNLLUWriter().write(document) == row)
    let parsed = try Engine().parse(document).parsed
    #expect(parsed.tokens.map { String(parsed.form(of: $0)) } == ["10 000"])
    #expect(parsed.lemma(of: parsed.tokens[0]) == "10 000")
  }

  @Test func formsAndSpacesMakeTheText() throws {
    let parsed = try CoNLLUDocument(reading: Self.sample).parsed
    #expect(parsed.text == "They don't agree.")
    #expect(parsed.tokens[0].head == .token(3))
    #expect(parsed.tokens[3].head == .root)
    #expect(parsed.lemma(of: parsed.tokens[2]) == "not")
  }

  @Test(arguments: [
    ("1\ta\t_", CoNLLUError.Reason.columns(3)),
    ("2\ta\t_\t_\t_\t_\t_\t_\t_\t_", .identifier("2")),
    ("1\t\t_\t_\t_\t_\t_\t_\t_\t_", .emptyForm),
    ("1\ta\t_\t_\t_\t_\t7\t_\t_\t_", .head("7")),
    ("1\ta\t_\t_\t_\t_\t1\t_\t_\t_", .head("1")),
    ("1\ta\t_\t_\t_\t_\tx\t_\t_\t_", .head("x")),
    ("1\ta\t_\tNOPE\t_\t_\t_\t_\t_\t_", .label("NOPE")),
  ])
  func aBrokenLineIsNamed(line: String, reason: CoNLLUError.Reason) {
    let error = #expect(throws: CoNLLUError.self) {
      try CoNLLUDocument(reading: "# a\n" + line + "\n")
    }
    #expect(error?.line == 2)
    #expect(error?.reason == reason)
  }
}
