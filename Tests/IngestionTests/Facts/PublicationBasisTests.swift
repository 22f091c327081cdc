import EventModel
import Ingestion
import Testing

/// Where the day of publication is found, and where it is not looked for.
struct PublicationBasisTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func date(_ content: String, _ name: String = "a.txt") throws -> DateSpan {
    try Reading(content, named: name, in: folder).only().article.published
  }

  private func page(_ head: String, _ body: String = "") throws -> DateSpan {
    try date(
      """
      <html><head><title>Two states agree on the river in 2019</title>\(head)</head><body><h1>Two states agree on the river in 2019</h1>\(body)
      <p>The two states agreed on 1 May 2011 that the river belongs to both, and have kept to it.</p>
      <p>Nobody in the valley had expected it, and nobody complains, for now at least.</p></body></html>
      """, "a.html")
  }

  private let day = CalendarDay(year: 2024, month: 3, day: 5)

  @Test(arguments: [
    "5 March 2024", "March 5, 2024", "Tuesday, March 5, 2024", "2024-03-05",
    "Published: 5 March 2024",
    "Posted on March 5, 2024", "Publicado el 5 de marzo de 2024", "5. März 2024", "5 mars 2024",
    "Publié le mardi 5 mars 2024",
  ])
  func aLineOfItsOwnAtTheHeadOfATextIsItsDate(line: String) throws {
    let date = try date("Two states agree\n\n\(line)\n\nThe two states agreed on the river.")
    #expect(date.from == day)
    #expect(date.basis == "first line")
  }

  @Test(arguments: [
    "RIVERTON, March 5, 2024 (Agency) — The two states agreed.",
    "RIVERTON, 5 March 2024 – The two states agreed.",
    "Riverton, March 5, 2024 - The two states agreed.",
    "NEW RIVERTON, Hills, March 5, 2024 -- The two states agreed.",
  ])
  func aDatelineWithAYearIsItsDate(line: String) throws {
    let date = try date("Two states agree\n\n\(line) It was late.")
    #expect(date.from == day)
    #expect(date.basis == "dateline")
  }

  @Test(arguments: [
    "Election of 5 March 2024 annulled\n\nThe court annulled it.",
    "The court annulled the vote of 5 March 2024.",
    "2024\n\nThe year was bad for the river.", "RIVERTON, March 5 — The two states agreed.",
    "In 2000 at 4 they met\n\nThey met and talked.", "31 February 2024\n\nThe two states agreed.",
    "03/04/2024\n\nThe two states agreed.", "On March 5, 2024 — a Tuesday — the two states agreed.",
    "First words\n\nSome running text that is long enough to be a paragraph of the article itself, and so ends the search.\n\n5 March 2024\n\nMore.",
  ])
  func numbersInHeadlineAndTextAreNoDate(text: String) throws {
    #expect(try date(text) == .unknown)
  }

  @Test(arguments: [
    #"<meta property="article:published_time" content="2024-03-05T23:30:00-05:00">"#,
    #"<meta name="DC.date.issued" content="2024-03-05"><meta name="date" content="2001-01-01">"#,
    #"<meta itemprop="datePublished" content="2024-03-05T10:00"><meta property="article:modified_time" content="2025-01-01">"#,
    #"<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2025-01-01","datePublished":"2024-03-05T10:00:00Z"}</script>"#,
    #"<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["Article"],"datePublished":"2024-03-05"}]}</script>"#,
    #"<script type="application/ld+json">{broken</script><meta name="pubdate" content="20240305">"#,
  ])
  func metadataOfAPageIsItsDate(head: String) throws {
    let date = try page(head)
    #expect(date.from == day)
    #expect(date.basis == "metadata")
  }

  @Test(arguments: [
    #"<time datetime="2024-03-05T10:00:00Z">yesterday</time>"#, "<time>5 March 2024</time>",
    #"<p class="byline">By A Writer | March 5, 2024 | 4 min read</p>"#, "<div>5 March 2024</div>",
    #"<div><span class="updated"><time class="updated" datetime="2025-01-01">1 January 2025</time></span><time datetime="2024-03-05"></time></div>"#,
    "<p>Published: 5 March 2024</p><p>Updated: 1 January 2025</p>",
  ])
  func whatAPageShowsBesideItsHeadlineIsItsDate(body: String) throws {
    let date = try page("", body)
    #expect(date.from == day)
    #expect(date.basis == "byline")
  }

  @Test(arguments: [
    ("https://x.org/2024/03/05/river", "2024-03-05"),
    ("https://x.org/news/2024-03-05-river.html", "2024-03-05"),
    ("https://x.org/20240305/river", "2024-03-05"), ("https://x.org/2024/3/5/river", "2024-03-05"),
    ("https://x.org/2024/03/river", "2024-03-01"),
  ])
  func theDayInAnAddressIsTheDateWhereNothingElseTells(address: String, day: String) throws {
    let date = try page("<link rel=canonical href=\(address)>")
    #expect(date.from == CalendarDay(iso8601: day))
    #expect(date.basis == "url")
    #expect(date.precision == (address.hasSuffix("03/river") ? .month : .day))
  }

  @Test(arguments: [
    "https://x.org/2024/02/31/river", "https://x.org/20241301/river", "https://x.org/12345678",
    "https://x.org/2024/river", "https://x.org/a-2024-03-05", "https://x.org/river?d=2024-03-05",
    "https://x.org/2024/03/05/2023/01/01",
  ])
  func otherNumbersOfAnAddressAreNoDate(address: String) throws {
    #expect(try page("<link rel=canonical href=\"\(address)\">").precision != .day)
  }

  @Test func aPageThatTellsNoDateHasNone() throws {
    #expect(
      try page(
        "<meta name=\"last-modified\" content=\"2025-01-01\">", "<p>Updated: 1 January 2025</p>")
        == .unknown)
  }

  @Test func whatIsToldGoesBeforeWhatIsFound() throws {
    let read = try Reading(
      "5 March 2024\n\nThe two states agreed.", named: "a.txt", in: folder,
      published: try PublicationDate.told("2001-01"), outlet: "The Gazette"
    ).only()
    #expect(read.article.published == .month(1, year: 2001, basis: "told"))
    #expect(read.article.outlet == "The Gazette")
  }

  @Test(arguments: ["tomorrow", "2024-02-31", "03/04/2024", ""])
  func wordsThatAreNoDateAreRefusedWithTheFormToUse(text: String) {
    let error = #expect(throws: UnreadDate.self) { try PublicationDate.told(text) }
    #expect(error?.description.contains("YYYY-MM-DD") == true)
  }

  @Test func aDayThatDoesNotExistIsToldAndStaysUnknown() throws {
    let read = try Reading(
      #"{"text":"Peru left.","date":"31 February 2024"}"#, named: "a.jsonl", in: folder
    ).only()
    #expect(read.article.published == .unknown)
    #expect(read.warnings == [.dateNotRead(written: "31 February 2024", .noSuchDay)])
  }
}
