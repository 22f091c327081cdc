import EventModel
import Ingestion
import Testing

/// The exports of Nexis and Factiva, as text, pages and documents.
struct ExportReaderTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func nexis(_ articles: String...) throws -> Reading {
    let parts = articles.enumerated().map {
      "\n\n   \($0 + 1) of \(articles.count) DOCUMENTS\n\n\n" + $1
    }
    return try Reading(parts.joined(), named: "export.TXT", in: folder)
  }

  @Test func everyArticleOfAnExportIsRead() throws {
    let text = """
                                   The Gazette

                                 January 11, 2010 Monday

      In 2000 at 4 they met
      and parted

      BYLINE: A WRITER

      SECTION: World; Pg. 4

      LENGTH: 9 words

      The two states met on 1 May 2001 and
      parted again.

      Nobody came back.

      LOAD-DATE: January 12, 2010

      LANGUAGE: ENGLISH
      """
    let reading = try nexis(text, text, text)
    #expect(reading.articles.count == 3)
    let article = try #require(reading.articles.first?.article)
    #expect(article.title == "In 2000 at 4 they met and parted")
    #expect(
      article.text == "The two states met on 1 May 2001 and parted again.\n\nNobody came back.")
    #expect(
      article.published
        == .day(try #require(CalendarDay(year: 2010, month: 1, day: 11)), basis: "metadata"))
    #expect(article.outlet == "The Gazette")
    #expect(article.author == "A WRITER")
    #expect(article.language == "en")
  }

  @Test(arguments: [
    "   Dokument 1 von 2\n\n\n  Die Zeitung\n\n  5. März 2024 Dienstag\n\nTitel\n\nLÄNGE: 5 Wörter\n\nText der Zeitung.",
    "   Document 1 de 2\n\n\n  Le Journal\n\n  mardi 5 mars 2024\n\nTitre\n\nLONGUEUR: 5 mots\n\nTexte du journal.",
  ])
  func exportsInOtherLanguagesAreRead(export: String) throws {
    let article = try Reading(export, named: "a.txt", in: folder).only().article
    #expect(article.published.from == CalendarDay(year: 2024, month: 3, day: 5))
    #expect(article.text.hasPrefix("Text"))
  }

  @Test func anArticleWithoutTextIsToldWithItsLine() throws {
    let reading = try nexis(
      "  The Gazette\n\n  May 1, 2010\n\nTitle\n\nLENGTH: 0 words\n",
      "  The Gazette\n\n  May 2, 2010\n\nTitle\n\nLENGTH: 2 words\n\nPeru left.")
    #expect(reading.reasons == [.empty])
    #expect(reading.rejections.map(\.location.line) == [3])
    #expect(reading.articles.count == 1)
  }

  @Test func anExportWithoutItsDateHasNone() throws {
    let article = try nexis(
      "  The Gazette\n\nElection of May 1, 2010 annulled by the court in the capital\n\nLENGTH: 2 words\n\nPeru left."
    ).only().article
    #expect(article.published == .unknown)
  }

  @Test func labelledTextIsParted() throws {
    let one =
      "HD  Title one\nPD  3 March 2024\nSN  The Gazette\nLP  Peru left.\nTD\nNobody\ncame back.\n\nAt all.\nAN  Document A1\n\n"
    let reading = try Reading(one + one.replacing("A1", with: "A2"), named: "a.txt", in: folder)
    #expect(reading.articles.map(\.article.id) == ["A1", "A2"])
    #expect(reading.articles.first?.article.text == "Peru left.\n\nNobody came back.\n\nAt all.")
    #expect(reading.articles.map(\.location.line) == [1, 12])
  }

  @Test func plainTextThatSpeaksOfDocumentsIsNone() throws {
    let reading = try Reading(
      "Two states\n\nThe ministry gave out 1 of 10 DOCUMENTS on the river.", named: "a.txt",
      in: folder)
    #expect(try reading.only().format == .text)
  }

  @Test func aForcedFormatThatFindsNothingSaysSo() throws {
    let path = try folder.write("Peru left.", to: "a.txt")
    for format in [ArticleFormat.nexis, .factiva] {
      let reading = Reading([path], options: ReadingOptions(format: format))
      #expect(reading.rejections.map(\.cause) == [.noArticleFound(format)])
    }
  }
}
