import EventModel
import Ingestion
import Testing

struct FeedReaderTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func read(_ feed: String, _ name: String = "a.xml") throws -> Reading {
    try Reading(feed, named: name, in: folder)
  }

  @Test(arguments: [
    "<rss version='2.0'><channel><title>The Gazette</title><item><title>T</title><link>http://x.org/1?utm_source=r</link><pubDate>Sun, 03 Mar 2024 10:00:00 +0000</pubDate><description>&lt;p&gt;Peru left.&lt;/p&gt;</description></item></channel></rss>",
    "<feed xmlns='http://www.w3.org/2005/Atom'><title>The Gazette</title><entry><title>T</title><link rel='self' href='http://x.org/0'/><link href='http://x.org/1'/><published>2024-03-03T10:00:00Z</published><updated>2025-01-01T00:00:00Z</updated><content type='html'>&lt;p&gt;Peru left.&lt;/p&gt;</content></entry></feed>",
    "<feed xmlns='http://www.w3.org/2005/Atom'><title>The Gazette</title><entry><title>T</title><link href='http://x.org/1'/><published>2024-03-03T10:00:00Z</published><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>Peru left.</p></div></content></entry></feed>",
    "<rdf:RDF xmlns:rdf='r' xmlns='s' xmlns:dc='d'><channel><title>The Gazette</title></channel><item rdf:about='http://x.org/1'><title>T</title><link>http://x.org/1</link><dc:date>2024-03-03</dc:date><description>Peru left.</description></item></rdf:RDF>",
  ])
  func theKindsOfFeedAreRead(feed: String) throws {
    let read = try read(feed).only()
    #expect(read.format == .feed)
    #expect(read.article.title == "T")
    #expect(read.article.text == "Peru left.")
    #expect(read.article.url == "http://x.org/1")
    #expect(read.article.outlet == "The Gazette")
    #expect(read.article.published.from == CalendarDay(year: 2024, month: 3, day: 3))
  }

  @Test func anEntryWithoutItsTextIsToldToBeASummary() throws {
    let feed =
      "<rss><channel><item><title>T</title><description>Peru left.</description></item><item><title>U</title><description/><content:encoded>Whole.</content:encoded></item></channel></rss>"
    let articles = try read(feed).articles
    #expect(articles.map { $0.warnings.contains(.summaryOnly) } == [true, false])
    #expect(articles.map(\.location.line) == [1, 2])
  }

  @Test func aHeadlineAloneIsRejectedAndTheNextEntryIsRead() throws {
    let feed =
      "<rss><channel><item><title>T</title></item><item><title>U</title><description>Peru left.</description></item></channel></rss>"
    let reading = try read(feed)
    #expect(reading.reasons == [.empty])
    #expect(reading.articles.count == 1)
  }

  @Test func whatStandsBeforeAFaultIsReadAndTheFaultIsTold() throws {
    let feed =
      "<rss><channel><item><title>T</title><description>Peru left.</description></item>\n<item><titel>x</item>\n</channel>"
    let reading = try read(feed)
    #expect(reading.articles.first?.article.text == "Peru left.")
    #expect(reading.rejections.contains { $0.cause == .malformedXML(line: 2) })
  }

  @Test func otherXMLIsNamed() throws {
    #expect(
      try read("<?xml version='1.0'?><notes><p>x</p></notes>").rejections.map(\.cause) == [
        .unknownFormat(.xml)
      ])
    #expect(try read("<rss><channel/></rss>").rejections.map(\.cause) == [.noArticleFound(.feed)])
    #expect(try read("<rss").reasons == [.malformedXML])
  }

  @Test func theDeclaredEncodingIsUsed() throws {
    let head = Array(
      "<?xml version='1.0' encoding='windows-1251'?><rss><channel><item><description>".utf8)
    let feed =
      head + [0xCF, 0xE5, 0xF0, 0xF3] + Array("</description></item></channel></rss>".utf8)
    #expect(try Reading(feed, named: "a.xml", in: folder).only().article.text == "Перу")
  }
}
