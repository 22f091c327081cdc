import EventModel
import Interchange
import Testing

struct ArticleLineTests {
  @Test func everyFieldIsRead() throws {
    let line = try ArticleLine(
      parsing: """
        {"id":"a1","text":"Chile recalled its envoy.","title":"Envoy recalled","date":"2024-07-29",\
        "url":"https://example.org/1","source":"Example Daily","author":"A. Writer","language":"en"}
        """)
    #expect(line.id == "a1")
    let day = try #require(CalendarDay(iso8601: "2024-07-29"))
    #expect(
      line.article
        == Article(
          id: "a1", title: "Envoy recalled", text: "Chile recalled its envoy.",
          published: .day(day, basis: "metadata"), url: "https://example.org/1",
          outlet: "Example Daily", author: "A. Writer", language: "en"))
  }

  @Test func onlyIdentifierAndTextAreNeeded() throws {
    let line = try ArticleLine(parsing: #"{"id":"a","text":""}"#)
    #expect(line.article == Article(id: "a", text: ""))
  }

  @Test func keysThatMeanNothingHereArePassedOver() throws {
    let line = try ArticleLine(parsing: #"{"id":"a","text":"t","section":{"name":"world"}}"#)
    #expect(line.article == Article(id: "a", text: "t"))
  }

  @Test func absentNullAndEmptyAreTheSame() throws {
    let line = try ArticleLine(
      parsing: #"{"id":"a","text":"t","title":null,"date":"","url":"","author":null}"#)
    #expect(line.article == Article(id: "a", text: "t"))
  }

  @Test(arguments: [
    (#""a1""#, "a1"), (#""007""#, "007"), (#""""#, ""), ("7", "7"),
    ("-9223372036854775808", "-9223372036854775808"),
    ("1.5", "1.5"),
  ])
  func theIdentifierComesBackAsItCame(json: String, text: String) throws {
    let line = try ArticleLine(parsing: #"{"id":\#(json),"text":"t"}"#)
    #expect(line.id.text() == json)
    #expect(line.article.id == text)
  }

  @Test(arguments: [
    ("2024-02-29", "2024-02-29", "2024-02-29", DateSpan.Precision.day),
    ("2024-02", "2024-02-01", "2024-02-29", .month),
    ("2023", "2023-01-01", "2023-12-31", .year),
    ("2024-07-29T23:59:59Z", "2024-07-29", "2024-07-29", .day),
    ("2024-07-29T00:30:00.250+05:30", "2024-07-29", "2024-07-29", .day),
    ("2024-07-29 13:45", "2024-07-29", "2024-07-29", .day),
    ("2024-07-29T13:45-0300", "2024-07-29", "2024-07-29", .day),
    ("2024-07-29t13:45:60z", "2024-07-29", "2024-07-29", .day),
  ])
  func datesKeepTheirPrecision(
    text: String, from: String, to: String, precision: DateSpan.Precision
  ) throws {
    let date = try ArticleLine(parsing: #"{"id":1,"text":"t","date":"\#(text)"}"#).article.published
    #expect(date.from?.description == from)
    #expect(date.to?.description == to)
    #expect(date.precision == precision)
    #expect(date.basis == "metadata")
  }

  @Test(arguments: [
    "2024-02-30", "2024-13", "2024-1-1", "29 July 2024", "07/29/2024", "24", "0000", "20240729",
    "2024-07-29T", "2024-07-29T25:00", "2024-07-29T10:60", "2024-07-29T10", "2024-07-29T10:00:00.",
    "2024-07-29X10:00", "2024-07-29T10:00+24", "２０２４", "2024-07-2９", " 2024",
  ])
  func whatIsNoDateIsRefused(text: String) {
    let error = #expect(throws: UncodableLine.self) {
      try ArticleLine(parsing: #"{"id":1,"text":"t","date":"\#(text)"}"#)
    }
    #expect(error?.reason == .badDate(text))
    #expect(error?.id == 1)
  }
}
