import EventModel
import Testing

struct CodeTests {
  @Test func leadingZerosAreKept() {
    #expect(CAMEOCode("043") != CAMEOCode("43"))
    #expect(CAMEOCode("043").description == "043")
  }

  @Test func codesAreOrderedAsText() {
    #expect(
      ["19", "043", "1124"].map { CAMEOCode($0) }.sorted().map(\.rawValue) == ["043", "1124", "19"])
  }
}
