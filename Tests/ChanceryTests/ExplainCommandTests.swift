import TestSupport
import Testing

/// Why a sentence is coded as it is, as a person reads it.
struct ExplainCommandTests {
  private let program: Program

  init() throws { program = Program(folder: try TemporaryFolder()) }

  /// Sentences of which each shows another way to an event, or to none.
  static let sentences = [
    ("told", ["--date", "2024-05-08", "Chile recalled its ambassador from Peru on Monday."]),
    ("governed", ["Chad said that Sudan had refused to attack the villages of Niger."]),
    ("unframed", ["Norway outgrew Denmark."]),
    ("nobody", ["The old carpenter attacked the tree."]),
    ("possible", ["If the rebels attack, Kenya may act."]),
    (
      "foreign",
      [
        "El gobierno de Chile retiró a su embajador en Perú después de las declaraciones "
          + "que hizo el presidente sobre la frontera, y la cancillería no quiso dar más detalles."
      ]
    ),
  ]

  @Test(arguments: sentences) func thePageSaysWhy(name: String, arguments: [String]) throws {
    let outcome = try program.run(["explain"] + arguments)
    #expect(outcome.status == 0)
    expectGolden(outcome.page, named: "explain-\(name).txt")
  }

  @Test func theSameIsThereAsJSON() throws {
    let outcome = try program.run(["explain", "--json", "Peru condemned Nicaragua in Lima."])
    expectGolden(outcome.page, named: "explain-json.txt")
  }

  @Test func theFilterSaysWhyInEachEvent() throws {
    let line = #"{"id":1,"text":"Peru condemned Nicaragua. Chad said that it would meet Mali."}"#
    let explained = try program.run(["code", "--explain"], input: Array(line.utf8))
    expectGolden(explained.page, named: "code-explain.txt")
    let plain = try program.run(["code"], input: Array(line.utf8)).output
    #expect(!plain.contains(#""why""#))
  }

  @Test(arguments: ["", " ", "\u{0}", "🌍", "((((", ",,,,,,,"])
  func aTextThatTellsNothingIsExplainedToo(text: String) throws {
    let outcome = try program.run(["explain", "--", text.replacing("\u{0}", with: "")])
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(!outcome.output.isEmpty)
  }

  @Test func aWrongDayIsRefused() throws {
    #expect(try program.run(["explain", "--date", "2024-02-31", "x"]).status == 64)
  }
}
