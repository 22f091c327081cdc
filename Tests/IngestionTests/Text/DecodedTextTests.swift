import Ingestion
import Testing

struct DecodedTextTests {
  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0x68, 0x69], "hi", TextEncoding.utf8),
      ([0xFF, 0xFE, 0x68, 0, 0xE9, 0], "hé", .utf16LittleEndian),
      ([0xFE, 0xFF, 0, 0x68, 0, 0xE9], "hé", .utf16BigEndian),
      ([0x68, 0xC3, 0xA9], "hé", .utf8),
      ([], "", .utf8),
    ] as [([UInt8], String, TextEncoding)])
  func soundBytesAreReadWithoutRepair(
    bytes: [UInt8], text: String, encoding: TextEncoding
  ) throws {
    let decoded = try DecodedText(decoding: bytes)
    #expect(decoded.text == text)
    #expect(decoded.encoding == encoding)
    #expect(decoded.repair == nil)
  }

  @Test func bytesThatAreNotUTF8AreReadAsWindows1252AndSaySo() throws {
    let bytes: [UInt8] = Array("Buenos Aires ".utf8) + [0x93, 0x73, 0xED, 0x94, 0x20, 0x80]
    let decoded = try DecodedText(decoding: bytes)
    #expect(decoded.text == "Buenos Aires “sí” €")
    #expect(decoded.encoding == .windows1252)
    #expect(decoded.repair == .assumedWindows1252(firstByte: 13))
  }

  @Test func damagedUTF8StaysUTF8() throws {
    let bytes: [UInt8] = Array("Côte d’Ivoire’s".utf8) + [0xE2, 0x80]
    let decoded = try DecodedText(decoding: bytes)
    #expect(decoded.text == "Côte d’Ivoire’s\u{FFFD}")
    #expect(decoded.encoding == .utf8)
    #expect(decoded.repair == .replacedDamage(count: 1, firstByte: 20))
  }

  @Test func bytesOfNoEncodingAreRefusedAtTheirPlace() {
    #expect(throws: TextDecodingError.invalidEncoding(.windows1252, offset: 2)) {
      try DecodedText(decoding: [0x61, 0x62, 0x81, 0x63])
    }
  }

  @Test(arguments: [[0xFF, 0xFE, 0x68], [0xFF, 0xFE, 0x00, 0xD8, 0x68, 0x00]] as [[UInt8]])
  func brokenUTF16IsRefused(bytes: [UInt8]) {
    #expect { try DecodedText(decoding: bytes) } throws: { error in
      if case TextDecodingError.invalidEncoding(.utf16LittleEndian, _) = error {
        true
      } else {
        false
      }
    }
  }

  @Test(
    arguments: [
      ([0x61, 0, 0x62], TextDecodingError.notText(byte: 0, offset: 1)),
      ([0x61, 0x01, 0x02, 0x62], .notText(byte: 1, offset: 1)),
      ([0xFF, 0xFE, 0, 0, 0x61, 0], .notText(byte: 0, offset: 0)),
    ] as [([UInt8], TextDecodingError)])
  func binaryDataIsRefused(bytes: [UInt8], error: TextDecodingError) {
    #expect(throws: error) { try DecodedText(decoding: bytes) }
  }

  @Test func aStrayControlCharacterInLongTextIsBorne() throws {
    let bytes = [UInt8](repeating: 0x61, count: 200) + [0x1B]
    #expect(try DecodedText(decoding: bytes).text.utf8.count == 201)
  }

  @Test func everyPairOfBytesIsReadAsAtMostTwoCharactersOrRefused() {
    var wrong: [[UInt8]] = []
    for pair in UInt16.min...UInt16.max {
      let bytes = [UInt8(pair >> 8), UInt8(pair & 0xFF)]
      guard let decoded = try? DecodedText(decoding: bytes) else { continue }
      if decoded.text.unicodeScalars.count > 2 || decoded.text.contains("\u{0}") {
        wrong.append(bytes)
      }
    }
    #expect(wrong == [])
  }
}
