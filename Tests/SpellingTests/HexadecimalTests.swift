import Spelling
import Testing

struct HexadecimalTests {
  @Test func everyByteHasTwoDigitsThatReadBack() {
    let bytes = (0...255).map { UInt8($0) }
    let digits = Array(bytes.hexadecimal)
    #expect(digits.count == 512)
    let read = stride(from: 0, to: 512, by: 2).map { UInt8(String(digits[$0..<$0 + 2]), radix: 16) }
    #expect(read == bytes)
    #expect(bytes.hexadecimal == bytes.hexadecimal.lowercased())
  }

  @Test func noBytesAreNoDigits() {
    #expect([UInt8]().hexadecimal.isEmpty)
  }
}
