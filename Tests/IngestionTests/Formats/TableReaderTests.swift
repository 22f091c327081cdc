import EventModel
import Ingestion
import TestSupport
import Testing

struct TableReaderTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func read(_ table: String, _ name: String = "a.csv") throws -> Reading {
    try Reading(table, named: name, in: folder)
  }

  @Test(arguments: [
    ("title,text,date\nA,Peru left.,2024-03-03\n", "a.csv"),
    ("title;content;date\nA;Peru left.;2024-03-03\n", "a.csv"),
    ("title|body|pubDate\nA|Peru left.|2024-03-03", "a.csv"),
    ("\u{FEFF}title\ttext\tdate\r\nA\tPeru left.\t2024-03-03\r\n", "a.tsv"),
    ("Title,Full_Text,Published\nA,\"Peru left.\",2024-03-03", "table"),
  ])
  func separatorAndColumnsAreFoundOut(table: String, name: String) throws {
    let article = try read(table, name).only().article
    #expect(article.title == "A")
    #expect(article.text == "Peru left.")
    #expect(article.published.from == CalendarDay(year: 2024, month: 3, day: 3))
  }

  @Test func aCellInQuotationMarksMayHoldLinesAndSeparators() throws {
    let reading = try read("id,text\n1,\"One, two\nthree \"\"four\"\"\n\nfive\"\n2,Six\n")
    #expect(reading.articles.map(\.article.text) == ["One, two\nthree \"four\"\n\nfive", "Six"])
    #expect(reading.articles.map(\.location.line) == [2, 6])
  }

  @Test func aQuotationMarkThatIsNeverClosedCostsItsOwnLineAlone() throws {
    let rows = (3...200).map { "\($0),Row \($0) is sound." }
    let reading = try read("id,text\n1,Sound.\n2,\"Open\n" + rows.joined(separator: "\n"))
    #expect(reading.articles.count == 200)
    #expect(reading.rejections.isEmpty)
    #expect(reading.articles.map(\.article.id) == (1...200).map(String.init))
    let strict = try read("id,text,url\n1,\"Open\n2,Sound,\n")
    #expect(strict.rejections.map(\.cause) == [.badTable(.unclosedQuote)])
    #expect(strict.rejections.map(\.location.line) == [2])
    #expect(strict.articles.map(\.location.line) == [3])
  }

  @Test func marksThatJoinWrongLinesLoseNoSoundRow() throws {
    let reading = try read("id,text,url\n1,\"a,b\n2,Sound one.,\n3,\"c\",d\"\n4,Sound two.,\n")
    #expect(reading.articles.map(\.article.id).contains("2"))
    #expect(reading.articles.map(\.article.id).contains("4"))
    #expect(reading.articles.count + reading.rejections.count == 4)
  }

  @Test func aRowThatDoesNotFitTheHeaderIsToldAndTheNextIsRead() throws {
    let reading = try read("id,text\n1,a,b\n2\n3,Sound.\n")
    #expect(
      reading.rejections.map(\.cause) == [
        .badTable(.cellCount(found: 3, expected: 2)), .badTable(.cellCount(found: 1, expected: 2)),
      ])
    #expect(reading.articles.map(\.article.id) == ["3"])
  }

  @Test func noRowIsLostWhateverStandsInIt() throws {
    var random = SeededRandom(seed: 7)
    let alphabet = Array("a,\"\n;x ")
    for _ in 0..<200 {
      let noise = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }
      let reading = try read("id,text\n1,First.\n" + String(noise) + "\n9,Last row.\n")
      #expect(reading.articles.first?.article.text == "First.")
      // The last row is there, or in the text of one that a quotation mark opened.
      #expect(
        reading.articles.last?.article.text.contains("Last row.") == true,
        "\(String(noise).debugDescription)")
    }
  }

  @Test func columnsWithoutATextAreToldOnce() throws {
    let reading = try read("a,b\n1,2\n3,4\n")
    #expect(reading.rejections.map(\.cause) == [.badTable(.noTextColumn(["a", "b"]))])
  }

  @Test func aColumnCanBeNamed() throws {
    let path = try folder.write("n,story\n1,Peru left.\n", to: "a.csv")
    let options = ReadingOptions(fields: try FieldMap(parsing: ["text=story,id=n"]))
    #expect(try Reading([path], options: options).only().article.id == "1")
  }

  @Test(arguments: ["", "\n\n", "\u{FEFF}", "id,text\n", "id,text\n\n\n"])
  func aTableWithoutARowIsEmpty(table: String) throws {
    #expect(try read(table).reasons == [.empty])
  }

  @Test func aTableInUTF16IsToldOnce() throws {
    let bytes: [UInt8] =
      [0xFF, 0xFE] + Array("text,date\nPeru,1".utf16).flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(try Reading(bytes, named: "a.csv", in: folder).reasons == [.invalidEncoding])
  }

  @Test func encodingsAreFoundOutRowByRow() throws {
    let bytes = Array("id,text\n1,Per\u{FA}\n".utf8) + [0x32, 0x2C, 0x50, 0x65, 0x72, 0xFA, 0x0A]
    #expect(
      try Reading(bytes, named: "a.csv", in: folder).articles.map(\.article.text) == [
        "Perú", "Perú",
      ])
  }
}
