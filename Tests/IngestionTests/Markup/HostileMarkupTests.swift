import EventModel
import Ingestion
import Testing

/// Pages and documents that are built to hurt.
struct HostileMarkupTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  @Test(arguments: ["div", "b", "table", "p", "span", "blockquote"])
  func aHundredThousandNestedTagsAreRejected(tag: String) throws {
    let page = "<html><body>" + String(repeating: "<\(tag)>", count: 100_000) + "Peru left."
    let reading = try Reading(page, named: "deep.html", in: folder)
    // Some elements end where the next of their kind begins, so that nothing is deep.
    #expect(reading.outcomes.count == 1)
    if tag == "div" || tag == "span" { #expect(reading.reasons == [.hostileMarkup]) }
  }

  @Test func aHundredThousandTagsThatAreNeverOpenedDoNoHarm() throws {
    let page =
      "<p>Peru left the talks, and nobody came back.</p>"
      + String(repeating: "</x></div>", count: 100_000)
    #expect(try Reading(page, named: "a.html", in: folder).articles.count == 1)
  }

  @Test func moreThanAMillionTagsAreRejected() throws {
    let page = "<p>" + String(repeating: "<br>", count: 1_100_000)
    #expect(try Reading(page, named: "a.html", in: folder).reasons == [.hostileMarkup])
  }

  @Test func entitiesThatMultiplyAreNotExpanded() throws {
    var declarations = #"<!ENTITY a0 "ha">"#
    for level in 1...12 {
      declarations +=
        "<!ENTITY a\(level) \"" + String(repeating: "&a\(level - 1);", count: 10) + "\">"
    }
    let feed = """
      <?xml version="1.0"?><!DOCTYPE rss [\(declarations)]>
      <rss version="2.0"><channel><item><title>T</title><description>Peru left. &a12;</description></item></channel></rss>
      """
    let reading = try Reading(feed, named: "a.xml", in: folder)
    for article in reading.articles { #expect(!article.article.text.contains("ha")) }
    #expect(reading.outcomes.count <= 2)
  }

  @Test(arguments: [
    #"<!ENTITY x SYSTEM "file:///etc/passwd">"#, #"<!ENTITY x SYSTEM "http://localhost:1/x">"#,
    #"<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;"#,
    #"<!ENTITY x PUBLIC "a" "file:///etc/passwd">"#,
  ])
  func externalEntitiesAreNeverRead(declaration: String) throws {
    let feed = """
      <?xml version="1.0"?><!DOCTYPE rss [\(declaration)]>
      <rss version="2.0"><channel><item><title>T</title><description>Peru left. &x;</description></item></channel></rss>
      """
    for article in try Reading(feed, named: "a.xml", in: folder).articles {
      #expect(!article.article.text.contains("root:"))
    }
  }

  @Test func namesOfHTMLAreKnownInFeeds() throws {
    let feed = """
      <rss version="2.0"><channel><item><title>Peru&nbsp;left</title>
      <description>Peru left&mdash;at last.</description></item></channel></rss>
      """
    let article = try Reading(feed, named: "a.xml", in: folder).only().article
    #expect(article.title == "Peru left")
    #expect(article.text == "Peru left—at last.")
  }

  @Test func scriptsAndWhatIsHiddenAreNeverStored() throws {
    let page = """
      <html><head><script>var a = "script one";</script><style>b { color: red }</style></head><body>
      <noscript>turn it on</noscript><p>Peru left the talks, and nobody came back to the table.</p>
      <script>document.write("<p>script two</p>")</script><p style="display: none">hidden words</p>
      <p onclick="alert('three')">Chile stayed, and so did two of its neighbours.</p>
      <svg><text>drawn</text></svg><template><p>later</p></template><!-- a comment -->
      <iframe srcdoc="<p>framed</p>"></iframe><textarea>typed</textarea></body></html>
      """
    let text = try Reading(page, named: "a.html", in: folder).only().article.text
    #expect(
      text == """
        Peru left the talks, and nobody came back to the table.

        Chile stayed, and so did two of its neighbours.
        """)
  }

  @Test func aPageWithoutTextIsRejected() throws {
    let page = "<html><head><title>T</title></head><body><script>x()</script></body></html>"
    #expect(try Reading(page, named: "a.html", in: folder).reasons == [.empty])
  }
}
