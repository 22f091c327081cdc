import Ingestion
import TestSupport
import Testing

struct InputSizeTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func allFilesThatWouldBeReadAreCounted() throws {
    try folder.write("12345", to: "a/one.txt")
    try folder.write("123", to: "a/b/two.md")
    try folder.write("1234567", to: "a/picture.png")
    let single = try folder.write("12", to: "three.txt")
    #expect(InputSize.bytes(of: [folder.file("a"), single]) == 10)
    #expect(InputSize.bytes(of: [folder.file("missing")]) == 0)
  }

  @Test func ofStandardInputNobodyKnows() {
    #expect(InputSize.bytes(of: ["-"]) == nil)
  }

  @Test func readingEndsAtTheSizeOfTheInput() throws {
    try folder.write("Peru left.", to: "a/one.txt")
    try folder.write(#"[{"text":"Peru left."},{"text":"Chile left."}]"#, to: "a/two.json")
    try folder.write("", to: "a/three.txt")
    var source = ArticleSource([folder.file("a")])
    #expect(source.bytesRead == 0)
    var steps: [Int] = []
    while source.next() != nil { steps.append(source.bytesRead) }
    #expect(steps == steps.sorted())
    #expect(source.bytesRead == InputSize.bytes(of: [folder.file("a")]))
  }
}
