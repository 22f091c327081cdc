import EventModel
import Ingestion
import Ontology
import Testing

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

  @Test func linesThatAnOutletRepeatsAreMarkedInItsArticles() {
    func article(_ number: Int, outlet: String?) -> Article {
      Article(
        text:
          "Story \(number) begins.\n\nIt goes on for \(number) days.\n\nThe Gazette, since 1890, page \(number)",
        outlet: outlet)
    }
    let own = (1...6).map { article($0 * 7, outlet: "The Gazette") }
    let others = (1...4).map { article($0, outlet: "The Courier") } + [article(9, outlet: nil)]
    var lines = RepeatedLines()
    for article in own + others { lines.count(article) }
    for article in own {
      let marks = lines.marks(in: article)
      #expect(marks.map(\.kind).allSatisfy { $0 == .boilerplate })
      #expect(marks.contains { $0.span.end == article.text.unicodeScalars.count })
    }
    for article in others { #expect(lines.marks(in: article).isEmpty) }
  }
}
