import EventModel
import Ingestion
import Testing

/// What a page says of itself.
struct PageFactsTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func article(_ head: String, _ body: String = "<h1>Two states agree on the river</h1>")
    throws -> Article
  {
    try Reading(
      """
      <html lang="en-GB"><head>\(head)</head><body>\(body)
      <p>The two states agreed that the river belongs to both, and have kept to it since.</p>
      <p>Nobody in the valley had expected it, and nobody complains, for now at least.</p></body></html>
      """, named: "a.html", in: folder
    ).only().article
  }

  @Test(arguments: [
    ("<title>Two states agree on the river | The Gazette</title>", "Two states agree on the river"),
    ("<title>Two states agree on the river - The Gazette</title>", "Two states agree on the river"),
    (
      #"<meta property="og:title" content="Two states agree &amp; part"><title>x</title>"#,
      "Two states agree & part"
    ),
  ])
  func theTitleIsTheHeadlineWithoutTheSite(head: String, title: String) throws {
    #expect(try article(head, "").title == title)
  }

  @Test func theNameOfTheSiteIsNoHeadline() throws {
    let body = "<h1>The Gazette</h1><h1>Two states agree on the river</h1>"
    let article = try article("<title>Two states agree on the river | The Gazette</title>", body)
    #expect(article.title == "Two states agree on the river")
  }

  @Test(arguments: [
    (
      #"<link rel="canonical" href="HTTPS://X.org/a?utm_source=b&id=7&fbclid=c#top">"#,
      "https://x.org/a?id=7"
    ),
    (#"<meta property="og:url" content="http://x.org/a?UTM_CAMPAIGN=b">"#, "http://x.org/a"),
    (#"<link rel="canonical" href="//x.org/a">"#, "https://x.org/a"),
  ])
  func theAddressIsCanonicalAndTracksNobody(head: String, url: String) throws {
    #expect(try article(head).url == url)
  }

  @Test(arguments: [
    #"<link rel="canonical" href="/a">"#, #"<link rel="canonical" href="javascript:x()">"#, "",
  ])
  func anAddressThatLeadsNowhereIsNone(head: String) throws {
    #expect(try article(head).url == nil)
  }

  @Test func thePlaceASavedPageCameFromIsItsAddress() throws {
    let page =
      "<!-- saved from url=(0018)http://x.org/a?b=1 -->\n<html><body><p>Peru left the talks, at last.</p></body></html>"
    #expect(
      try Reading(page, named: "a.html", in: folder).only().article.url == "http://x.org/a?b=1")
  }

  @Test(arguments: [
    (
      #"<meta property="og:site_name" content="The Gazette"><link rel=canonical href=https://www.x.org/a>"#,
      "The Gazette"
    ),
    (#"<link rel=canonical href=https://www.x.org/a>"#, "x.org"),
    (#"<link rel=canonical href=https://world.un.org/a>"#, "United Nations"),
    (
      #"<script type="application/ld+json">{"@type":"Report","publisher":{"name":"The Institute"}}</script>"#,
      "The Institute"
    ),
  ])
  func theOutletIsTheSiteOrWhoeverHasItsDomain(head: String, outlet: String) throws {
    #expect(try article(head).outlet == outlet)
  }

  @Test(arguments: [
    (#"<meta name="author" content="A Writer">"#, "A Writer"),
    (
      #"<meta name="author" content="https://x.org/a"><meta property="article:author" content="https://x.org/b">"#,
      nil
    ),
    (
      #"<script type="application/ld+json">[{"@type":"NewsArticle","author":[{"name":"A"},{"name":"B"}]}]</script>"#,
      "A; B"
    ),
  ])
  func authorsAreNamesAndNotAddresses(head: String, author: String?) throws {
    #expect(try article(head).author == author)
  }

  @Test func theLanguageIsThatOfTheWholePage() throws {
    #expect(try article("").language == "en-GB")
  }

  @Test(
    arguments: [
      ("windows-1251", [0xCF, 0xE5, 0xF0, 0xF3], "Перу"),
      ("shift_jis", [0x93, 0xFA, 0x96, 0x7B], "日本"),
      ("gb2312", [0xD6, 0xD0, 0xB9, 0xFA], "中国"), ("iso-8859-1", [0x50, 0xE9, 0x72, 0x75], "Péru"),
      ("utf-8", [0x50, 0xE9, 0x72, 0x75], "Péru"),
      ("no-such-thing", [0x50, 0xE9, 0x72, 0x75], "Péru"),
    ] as [(String, [UInt8], String)])
  func theEncodingAPageDeclaresIsBelievedIfItHolds(label: String, bytes: [UInt8], text: String)
    throws
  {
    let page =
      Array("<html><head><meta charset=\"\(label)\"></head><body><p>".utf8) + bytes
      + Array(" left the talks, and nobody came back.</p></body></html>".utf8)
    #expect(
      try Reading(page, named: "a.html", in: folder).only().article.text.hasPrefix(text + " left"))
  }
}
