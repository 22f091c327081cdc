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

  @Test(arguments: [
    (
      "a.xml", "<rss><channel><item><title>T</title><description><![CDATA[",
      "]]></description></item>"
    ),
    ("a.xml", "<feed><entry><title>T</title><content type=\"xhtml\">", "</content></entry></feed>"),
    ("a.xml", "<rss><channel><item><title>T</title><description>", "</description></item>"),
    ("a.eml", "Subject: T\nContent-Type: text/html\n\n", ""),
    ("a.html", "<!-- \" --><title>'</title><script>if (a<b) { '\"' }</script>", ""),
  ])
  func nestedTagsAreRejectedWhereverAPageStands(name: String, head: String, tail: String) throws {
    let page = head + String(repeating: "<div>", count: 100_000) + "Peru left." + tail
    let reading = try Reading(page, named: name, in: folder)
    #expect(reading.articles.isEmpty)
    // A feed is also told to be broken where the tags end it.
    #expect((1...2).contains(reading.rejections.count))
  }

  /// libxml2 compares each attribute with all before it.
  @Test(arguments: [
    ("a.html", "<p><x", ">Peru left."),
    ("a.html", "<script>a<b \"</script><p ", "><b \">Peru left."),
    ("a.html", "<style>\"</STYLE ><p title='\"'", ">Peru left."),
    ("a.html", "<!-- <a \" --><p", ""),
    (
      "a.xml", "<rss><channel><item><title>T</title><description><![CDATA[<p",
      ">Peru]]></description>"
    ),
    ("a.xml", "<rss><channel><item", "><title>T</title><description>Peru</description></item>"),
  ])
  func aTagOfAHundredThousandAttributesIsRejected(name: String, head: String, tail: String) throws {
    let attributes = (0..<100_000).map { " a\($0)=\"\"" }.joined()
    let reading = try Reading(head + attributes + tail, named: name, in: folder)
    #expect(reading.articles.isEmpty)
    #expect(reading.rejections.first?.message.contains("1000 attributes") == true)
  }

  @Test func aLongAttributeIsOne() throws {
    let words = String(repeating: "a=b <p> ", count: 5_000)
    let page =
      "<p title=\"\(words)\" data-x='\(words)'>Peru left the talks, and nobody came back.</p>"
      + "<script>var page = \"<b \(words)</b>\"</script>"
    #expect(
      try Reading(page, named: "a.html", in: folder).only().article.text
        == "Peru left the talks, and nobody came back.")
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
