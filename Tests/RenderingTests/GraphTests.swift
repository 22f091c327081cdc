import Rendering
import Testing

struct GraphTests {
  private let graph = Graph([
    .init(from: "Norway", to: "NATO", label: "is member of"),
    .init(from: "A \"B\" <&>\n#\\", to: "Norway", label: "x|y"),
  ])

  @Test func dotQuotesWhatItMust() {
    #expect(
      graph.text(.dot) == """
        digraph relations {
          "Norway" -> "NATO" [label="is member of"];
          "A \\"B\\" <&>␊#\\\\" -> "Norway" [label="x|y"];
        }

        """)
  }

  @Test func mermaidNamesNodesByNumber() {
    let text = graph.text(.mermaid)
    #expect(text.contains("n0[\"Norway\"]"))
    #expect(text.contains("n2 -->|\"x|y\"| n0"))
    #expect(text.contains("n2[\"A #quot;B#quot; <&>␊#35;\\\"]"))
  }

  @Test func graphMLEscapesMarkup() {
    let text = graph.text(.graphml)
    #expect(text.contains("<data key=\"name\">A \"B\" &lt;&amp;&gt;␊#\\</data>"))
    #expect(text.contains("<edge source=\"n0\" target=\"n1\">"))
  }

  @Test(arguments: Graph.Language.allCases) func aGraphOfNothingIsWhole(language: Graph.Language) {
    #expect(!Graph([]).text(language).isEmpty)
  }

  @Test(
    arguments: [
      ([-10, 0, 10], "▁▅█"), ([nil, 99, -99], " █▁"), ([], ""),
    ] as [([Double?], String)])
  func aSparklineHasABarForEachNumber(numbers: [Double?], line: String) {
    #expect(Sparkline(numbers, from: -10, to: 10).text == line)
  }
}
