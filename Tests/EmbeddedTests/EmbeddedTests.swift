import Embedded
import Foundation
import Testing

/// `tools/embed` writes the list; these say when it has to be run again.
struct EmbeddedTests {
  @Test func theListHoldsEverySchemaFileAndSeedTableAndNothingElse() throws {
    let present =
      try ProjectFolder.files(under: "schema", suffix: ".sql")
      + ProjectFolder.files(under: "seeds", suffix: ".tsv")
    #expect(EmbeddedFile.all.map(\.path) == present.sorted(), "run tools/embed")
  }

  @Test(arguments: EmbeddedFile.all.map(\.path))
  func bytesAreThoseOfTheFile(path: String) throws {
    let file = try #require(EmbeddedFile.all.first { $0.path == path })
    let present = try ProjectFolder.bytes(of: path)
    #expect(file.withUnsafeBytes { $0.elementsEqual(present) })
  }

  @Test(arguments: EmbeddedFile.all.map(\.path))
  func everyFileIsTextInUTF8AndEndsWithANewline(path: String) throws {
    let file = try #require(EmbeddedFile.all.first { $0.path == path })
    let text = file.withUnsafeBytes { String(validating: $0, as: UTF8.self) }
    #expect(text == file.text)
    #expect(file.text.hasSuffix("\n"))
    #expect(!file.text.utf8.contains(0x0D), "carriage returns have no place in seeds/ and schema/")
  }

  @Test func filesAreOrderedByPathAndFoundByFolder() {
    let paths = EmbeddedFile.all.map(\.path)
    #expect(paths == paths.sorted())
    #expect(
      EmbeddedFile.files(under: "schema/").map(\.path)
        == paths.filter { $0.hasPrefix("schema/") })
    #expect(EmbeddedFile.files(under: "nowhere/").isEmpty)
  }

  @Test func migrationsAreNumberedFromOneWithoutGaps() {
    let numbers = EmbeddedFile.files(under: "schema/").map { file in
      Int(file.path.dropFirst("schema/".count).prefix { $0 != "-" })
    }
    #expect(numbers == numbers.indices.map { $0 + 1 })
  }
}
