import EventModel
import Ingestion
import Testing

struct ZipTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func read(_ bytes: [UInt8]) throws -> Reading {
    Reading([try folder.write(bytes, to: "a.zip")])
  }

  @Test func theFilesOfAnArchiveAreReadInItsOrder() throws {
    let reading = try read(
      Packed.zip([
        .init("b/one.txt", "One."), .init("b/", ""), .init("a.jsonl", #"{"text":"Two."}"#),
        .init("picture.png", "x"), .init("__MACOSX/._one.txt", "x"), .init(".git/x.txt", "x"),
      ]))
    #expect(reading.articles.map(\.article.text) == ["One.", "Two."])
    #expect(
      reading.articles.map(\.location.path)
        == ["b/one.txt", "a.jsonl"].map {
          folder.path + "/a.zip/" + $0
        })
    #expect(reading.rejections.isEmpty)
  }

  @Test func anArchiveInAnArchiveAndThroughAPipeIsRead() throws {
    let inner = Packed.zip([.init("one.txt", "One.")])
    var entry = Packed.Entry("inner.zip", packed: inner)
    entry.method = 0
    entry.checksum = 0
    #expect(try read(Packed.zip([entry])).reasons == [.damagedArchive])
    let gzipped = try folder.write(Packed.gzip(inner), to: "a.zip.gz")
    #expect(try Reading([gzipped]).only().article.text == "One.")
  }

  @Test(arguments: ["../up.txt", "/etc/passwd.txt", "a/../../up.txt", "..\\up.txt", "C:\\up.txt"])
  func aNameThatLeadsOutOfTheArchiveIsRejectedAndItsNeighboursAreRead(name: String) throws {
    let reading = try read(Packed.zip([.init(name, "Bad."), .init("one.txt", "One.")]))
    #expect(reading.articles.map(\.article.text) == ["One."])
    #expect(reading.rejections.map(\.cause) == [.damagedArchive(.climbingName(name))])
  }

  @Test func aLinkIsPassedBy() throws {
    var link = Packed.Entry("link.txt", "/etc/passwd")
    link.attributes = 0xA1FF << 16
    let reading = try read(Packed.zip([link, .init("one.txt", "One.")]))
    #expect(reading.articles.map(\.article.text) == ["One."])
  }

  @Test func aNameWithALineEndIsToldOnOneLine() throws {
    let reading = try read(Packed.zip([.init("a\nb.txt", "")]))
    #expect(reading.rejections.first?.message.contains(#"a\u{A}b.txt"#) == true)
  }

  @Test func filesThatOverlapAreABombAndNothingIsRead() throws {
    let one = Packed.Entry("one.txt", "One.")
    let reading = try read(Packed.zip([one, .init("two.txt", "Two.")]) { _, _ in 0 })
    #expect(reading.articles.isEmpty)
    #expect(reading.rejections.map(\.cause) == [.damagedArchive(.overlapping)])
  }

  @Test func aBombIsStoppedAndTold() throws {
    let zeros = Packed.deflate(
      [UInt8](repeating: 0x61, count: 1 << 20), times: 48, windowBits: -15)
    let reading = try read(Packed.zip([.init("a.jsonl", packed: zeros)]))
    #expect(reading.reasons == [.archiveBomb])
  }

  @Test func manySmallBombsShareOneMeasure() throws {
    let zeros = Packed.deflate([UInt8](repeating: 0x61, count: 1 << 20), times: 7, windowBits: -15)
    let reading = try read(Packed.zip((0..<4).map { .init("\($0).jsonl", packed: zeros) }))
    #expect(reading.articles.isEmpty)
    #expect(reading.reasons.contains(.archiveBomb))
  }

  @Test func archivesInAnArchiveShareItsMeasure() throws {
    let letters = Packed.deflate([UInt8](repeating: 0x61, count: 1 << 20), times: 6)
    func nested(_ inner: [UInt8]) -> [UInt8] {
      Packed.zip(
        (0..<4).map { number in
          var entry = Packed.Entry("\(number).zip", packed: inner)
          entry.method = 0
          entry.checksum = Packed.checksum(inner)
          return entry
        })
    }
    let texts = Packed.zip((0..<4).map { .init("\($0).jsonl", packed: letters) })
    let reading = try read(nested(nested(texts)))
    #expect(reading.articles.isEmpty)
    // Three files of the first archive are no JSON; then the bomb is told once of each archive around.
    #expect(reading.reasons.filter { $0 == .archiveBomb }.count <= 4)
    #expect(reading.reasons.last == .archiveBomb)
    #expect(reading.rejections.count <= 7)
    #expect(reading.rejections.last?.location.path == folder.path + "/a.zip")
  }

  @Test func encryptedAndOddlyPackedFilesAreNamed() throws {
    var secret = Packed.Entry("secret.txt", "x")
    secret.flags = 1
    var odd = Packed.Entry("odd.txt", "x")
    odd.method = 14
    #expect(
      try read(Packed.zip([secret, odd])).rejections.map(\.cause)
        == [.damagedArchive(.encrypted), .damagedArchive(.unknownMethod(14))])
  }

  @Test func aWrongChecksumIsNoticed() throws {
    var entry = Packed.Entry("one.txt", "One.")
    entry.checksum ^= 1
    #expect(
      try read(Packed.zip([entry])).rejections.map(\.cause) == [.damagedArchive(.wrongChecksum)])
  }

  @Test func anArchiveIsRejectedWhereverItIsCutOff() throws {
    let whole = Packed.zip([.init("one.txt", "One."), .init("two.txt", "Two.")])
    for length in 4..<whole.count {
      let reading = try read(Array(whole.prefix(length)))
      #expect(reading.articles.isEmpty)
      #expect(reading.reasons == [.damagedArchive])
    }
  }

  @Test func anArchiveWithoutArticlesIsRejected() throws {
    let reading = try read(Packed.zip([.init("a.png", "x"), .init("b.css", "x")]))
    #expect(reading.rejections.map(\.cause) == [.noArticles(otherFiles: 2)])
  }

  @Test func anOfficeDocumentThatIsNotReadIsNamed() throws {
    let reading = try read(Packed.zip([.init("mimetype", "x"), .init("content.xml", "<a/>")]))
    #expect(reading.rejections.map(\.cause) == [.unknownFormat(.office)])
  }
}
