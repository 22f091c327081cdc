import EventModel
import Ingestion
import Testing

/// Texts of records that hold HTML: read as a page's text is, and no other text is changed.
struct FieldMarkupTests {
  private let folder: Folder
  init() throws { folder = try Folder() }

  private func text(_ html: String) throws -> Article {
    let line = html.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n")
    return try Reading(
      #"{"title":"R&amp;D <i>now</i>","text":"\#(line)"}"#, named: "a.json", in: folder
    )
    .only().article
  }

  @Test(arguments: [
    ("<p>Chile left.</p><p>Peru <b>stayed</b>.</p>", "Chile left.\n\nPeru stayed."),
    ("Chile left.<br><br>Peru stayed.", "Chile left.\n\nPeru stayed."),
    ("<P CLASS=\"x\">Chile left.\nPeru stayed.", "Chile left. Peru stayed."),
    ("<div>Chile left.</div><script>if (a < b) { go() }</script>", "Chile left."),
    (
      "Chile&rsquo;s envoy left.\n\nPeru&#8217;s stayed &amp; spoke.",
      "Chile’s envoy left.\n\nPeru’s stayed & spoke."
    ),
    ("Chile <a href=\"/x\">left</a>.\n\nPeru stayed.", "Chile left.\n\nPeru stayed."),
  ])
  func markupIsTakenOff(html: String, expected: String) throws {
    #expect(try text(html).text == expected)
  }

  @Test(arguments: [
    "Peru's debt < Chile's; Chile's > Peru's.", "The page used <p> and <div> only.\nIt ended.",
    "AT&T; or R & D, they said.", "He wrote a <b> and b </ c.", "<", "&", "</", "<p", "&#", "a &;",
  ])
  func whatOnlyLooksLikeMarkupStays(text: String) throws {
    #expect(try self.text(text).text == text)
  }

  @Test func aHeadlineIsReadAsWell() throws {
    #expect(try text("Peru left.").title == "R&D now")
  }

  @Test func aCellOfATableIsReadAsWell() throws {
    let table = "title,text\nOne,\"<p>Chile left.</p><p>Peru stayed.</p>\"\n"
    let article = try Reading(table, named: "a.csv", in: folder).only().article
    #expect(article.text == "Chile left.\n\nPeru stayed.")
  }

  @Test func markupWithoutTextIsEmpty() throws {
    let reading = try Reading(
      #"[{"text":"<p><img src='x'></p>"},{"text":"Peru left."}]"#, named: "a.json", in: folder)
    #expect(reading.reasons == [.empty])
    #expect(reading.articles.map(\.article.text) == ["Peru left."])
  }
}
