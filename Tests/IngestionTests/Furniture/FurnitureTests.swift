import EventModel
import Ontology
import Testing

@testable import Ingestion

/// Each row of `seeds/reading/furniture.tsv` proves itself.
struct FurnitureTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  struct Row: Sendable, CustomTestStringConvertible {
    let example: String
    let kind: String
    var testDescription: String { example }
  }

  static let rows: [Row] = {
    let table = try? SeedLibrary().table(
      "reading/furniture", columns: ["text", "place", "kind", "longest", "example", "source"])
    return table?.rows.map { Row(example: $0["example"], kind: $0["kind"]) } ?? []
  }()

  private func marks(_ text: String) throws -> [(String, String)] {
    let article = try Reading(text, named: "a.txt", in: folder).only().article
    let scalars = Array(article.text.unicodeScalars)
    return article.marks.map { mark in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[mark.span.range])
      return (String(view), mark.kind.rawValue)
    }
  }

  @Test func everyExampleIsFurnitureOfItsKind() throws {
    try #require(Self.rows.count > 200)
    for row in Self.rows {
      let marks = try marks(
        "Two states\n\nThey agreed on the river.\n\n\(row.example)\n\nThey met again.")
      #expect(marks.map(\.0) == [row.example])
      #expect(marks.map(\.1) == [row.kind], "\(row.example)")
    }
  }

  @Test(arguments: [
    "The ministry will share the river with its neighbour.", "Share prices fell after the talks.",
    "Homes were flooded in the valley.", "Photographs of the bridge were shown to the ministers.",
    "Subscribers of the telephone company were cut off.", "World leaders met in the capital.",
    "Related matters were put off until the summer.",
    "The copyright treaty was signed by both states.",
    "Tagsüber wurde verhandelt.", "He accessed the files of the ministry in 2019.",
    "Sources in the ministry said that the talks go on.",
    "References to the river were struck out.",
    "Credits of four million were granted to the ports.", "Watching the border, the army stayed.",
  ])
  func sentencesOfAnArticleAreNone(sentence: String) throws {
    #expect(try marks("Two states\n\nThey agreed.\n\n\(sentence)\n\nThey met again.").isEmpty)
  }

  @Test func aLineOfFixedWidthInsideAParagraphIsNone() throws {
    let text = """
      Two states

      The ministry asked every state in the valley that wants to, and is able to
      subscribe to the agreement before the summer, which nobody did for two years.
      """
    #expect(try marks(text).isEmpty)
  }

  @Test func marksCutWholeLinesWhateverStandsBeforeThem() throws {
    let marks = try marks(
      "Two états 🌊\n\nIls se mettent d’accord.\n\n  Read more: a bridge  \n\nThe end came.")
    #expect(marks.map(\.0) == ["Read more: a bridge"])
  }

  @Test func whatIsMarkedTellsNoEventAndStaysInTheText() throws {
    let article = try Reading(
      "Two states\n\nThey agreed.\n\nREAD MORE: They met", named: "a.txt", in: folder
    ).only().article
    #expect(article.text.hasSuffix("READ MORE: They met"))
    #expect(article.mainText == "They agreed.")
  }

  /// Articles as JSON Lines, each with the outlet's line at its foot.
  private func articles(_ count: Int, outlet: String?, foot: String) -> String {
    (1...count).map { number in
      let text =
        "The envoys of state \(number) met.\\n\\nThey spoke of border \(number).\\n\\n\(foot)"
      let source = outlet.map { #","outlet":"\#($0)""# } ?? ""
      return #"{"text":"\#(text)"\#(source)}"#
    }.joined(separator: "\n")
  }

  private func marked(_ lines: String) throws -> [Bool] {
    try Reading(lines, named: "a.jsonl", in: folder).articles.map { read in
      read.article.marks.contains {
        $0.kind == .boilerplate && $0.span.end == read.article.text.unicodeScalars.count
      }
    }
  }

  @Test func aLineThatAnOutletRepeatsIsMarkedFromItsFifthArticleOn() throws {
    let lines = articles(8, outlet: "Gazette", foot: "Founded on the river in 1890.")
    #expect(try marked(lines) == [false, false, false, false, true, true, true, true])
  }

  @Test func linesThatDifferInAFigureAreNoFurniture() throws {
    let lines = (1...8).map {
      articles(1, outlet: "Gazette", foot: "The army shelled \($0) towns.")
    }.joined(separator: "\n")
    #expect(try marked(lines) == Array(repeating: false, count: 8))
  }

  @Test func articlesWithoutAnOutletAreNotCompared() throws {
    let lines = articles(8, outlet: nil, foot: "Founded on the river in 1890.")
    #expect(try marked(lines) == Array(repeating: false, count: 8))
  }

  @Test func outletsAreNotMixed() throws {
    let foot = "Founded on the river in 1890."
    let lines = ["Gazette", "Courier"].map { articles(4, outlet: $0, foot: foot) }
    #expect(try marked(lines.joined(separator: "\n")) == Array(repeating: false, count: 8))
  }

  @Test func aSeldomLineIsForgottenAndAFrequentOneIsNot() {
    let often: UInt64 = 0
    var counts = LineCounts()
    for article in 1...5_000 as ClosedRange<UInt64> {
      let seldom = article * 10..<article * 10 + 8
      let isOften = article.isMultiple(of: 3)
      let found = counts.add(Array(seldom) + (isOften ? [often] : []))
      #expect(found == (isOften && article >= 15 ? [often] : []))
    }
    #expect(counts.remembered < 1_000)
  }
}
