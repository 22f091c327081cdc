import EventModel
import Ingestion
import Testing

struct GzipTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  @Test func aPackedFileIsReadAsTheFileItWas() throws {
    let record = Array(#"{"id":"1","text":"Peru left."}"#.utf8)
    let read = try Reading([folder.write(Packed.gzip(record), to: "a.jsonl.gz")]).only()
    #expect(read.article.text == "Peru left.")
    #expect(read.format == .jsonl)
    #expect(read.location.path == folder.path + "/a.jsonl.gz")
  }

  @Test func membersOneAfterTheOtherAreOneFile() throws {
    let bytes = Packed.gzip(Array("Peru ".utf8)) + Packed.gzip(Array("left.".utf8)) + [0, 0, 0]
    #expect(try Reading([folder.write(bytes, to: "a.txt.gz")]).only().article.text == "Peru left.")
  }

  @Test func whatIsPackedIsReadWhateverItsName() throws {
    let bytes = Packed.gzip(Array("Peru left.".utf8))
    #expect(try Reading([folder.write(bytes, to: "a.txt")]).only().article.text == "Peru left.")
  }

  @Test(arguments: [5, 20, 33]) func aFileThatIsCutOffIsRejected(length: Int) throws {
    let bytes = Packed.gzip(Array("Peru left, and nobody came back.".utf8))
    let reading = Reading([try folder.write(Array(bytes.prefix(length)), to: "a.txt.gz")])
    #expect(reading.articles.isEmpty)
    #expect(reading.rejections.map(\.cause) == [.damagedArchive(.cutOff)])
  }

  @Test func damagedBytesAreRejected() throws {
    var bytes = Packed.gzip(Array("Peru left, and nobody came back.".utf8))
    for index in 12..<20 { bytes[index] ^= 0xFF }
    #expect(Reading([try folder.write(bytes, to: "a.txt.gz")]).reasons == [.damagedArchive])
  }

  @Test(arguments: ["a.jsonl.gz", "a.csv.gz"])
  func aBombIsStoppedAndTold(name: String) throws {
    let bomb = Packed.gzip(Array("text,date\n".utf8)) + Packed.gzipOfOneLetter(48 << 20)
    #expect(bomb.count < 1 << 20)
    let reading = Reading([try folder.write(bomb, to: name)])
    #expect(reading.articles.isEmpty)
    #expect(reading.reasons.last == .archiveBomb)
    #expect(reading.rejections.count <= 2)
  }

  @Test func aBombOfTextStopsAtTheLimitOfAnArticle() throws {
    let reading = Reading([try folder.write(Packed.gzipOfOneLetter(12 << 20), to: "a.txt.gz")])
    #expect(reading.reasons == [.tooLong])
  }

  @Test func archivesInArchivesEndAtSomeDepth() throws {
    var bytes = Array("Peru left.".utf8)
    for _ in 0..<4 { bytes = Packed.gzip(bytes) }
    #expect(try Reading([folder.write(bytes, to: "four.gz")]).only().article.text == "Peru left.")
    let five = try folder.write(Packed.gzip(bytes), to: "five.gz")
    #expect(Reading([five]).rejections.map(\.cause) == [.nestedArchives(limit: 4)])
  }
}
