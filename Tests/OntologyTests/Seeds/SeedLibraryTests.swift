import Embedded
import Ontology
import TestSupport
import Testing

struct SeedLibraryTests {
  private static let quads = """
    code\tname\tdescription\tsource
    verbal cooperation\tKind words\tWords.\tplover
    material cooperation\tMaterial cooperation\tDeeds.\tplover
    verbal conflict\tVerbal conflict\tWords.\tplover
    material conflict\tMaterial conflict\tDeeds.\tplover

    """

  @Test func theOverlaysTableWinsAndTheOthersStay() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.quads, to: "ontology/quads.tsv")
    let base = try KnowledgeBase(seeds: SeedLibrary(overlay: folder.path))
    #expect(base.ontology.quads.first?.name == "Kind words")
    #expect(base.ontology.types.count == 16)
  }

  @Test(arguments: ["", "/"]) func theOverlaysPathMayEndInASlash(ending: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.quads, to: "ontology/quads.tsv")
    let seeds = SeedLibrary(overlay: folder.path + ending)
    let table = try seeds.table(
      "ontology/quads", columns: ["code", "name", "description", "source"])
    #expect(table.path == folder.file("ontology/quads.tsv"))
  }

  @Test func aByteOrderMarkIsNoPartOfTheHeader() throws {
    let folder = try TemporaryFolder()
    try folder.write("\u{FEFF}" + Self.quads, to: "ontology/quads.tsv")
    let base = try KnowledgeBase(seeds: SeedLibrary(overlay: folder.path))
    #expect(base.ontology.quads.count == 4)
  }

  @Test func filesThatAreNoTablesMayLieInAnOverlay() throws {
    let folder = try TemporaryFolder()
    try folder.write("notes", to: "README.md")
    #expect(throws: Never.self) { try KnowledgeBase(seeds: SeedLibrary(overlay: folder.path)) }
  }

  @Test func aTableOfNobodyIsMissing() {
    let error = #expect(throws: SeedError.self) {
      try SeedLibrary().table("ontology/nothing", columns: ["code"])
    }
    #expect(error?.reason == .missingTable)
    #expect(error?.path == "seeds/ontology/nothing.tsv")
  }

  @Test func everyTableHasAContract() throws {
    let contracts = try SeedLibrary().table(
      "contracts", columns: ["table", "min", "max", "source"])
    let tables = EmbeddedFile.files(under: "seeds/").map {
      String($0.path.dropFirst("seeds/".count))
    }
    #expect(Set(contracts.rows.map { $0["table"] }) == Set(tables))
  }

  @Test func anOverlaysSmallTableNeedsAContractOfItsOwn() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      id\tlemma\teffect\texample\tsource
      not\tnot\tnegated\tPeru did not act.\tchancery

      """, to: "frames/operators.tsv")
    let error = #expect(throws: SeedError.self) {
      try KnowledgeBase(seeds: SeedLibrary(overlay: folder.path))
    }
    #expect(error?.path == folder.file("frames/operators.tsv"))
    try folder.write(
      "table\tmin\tmax\tsource\nframes/operators.tsv\t1\t1\tchancery\n", to: "contracts.tsv")
    let base = try KnowledgeBase(seeds: SeedLibrary(overlay: folder.path))
    #expect(base.lexicon.operators.map(\.id) == ["not"])
  }

  @Test func theFingerprintIsOfTheTablesWhereverTheyLie() throws {
    let (one, other) = (try TemporaryFolder(), try TemporaryFolder())
    try one.write(Self.quads, to: "ontology/quads.tsv")
    try other.write(Self.quads, to: "ontology/quads.tsv")
    let prints = try [nil, one.path, other.path].map {
      try KnowledgeBase(seeds: SeedLibrary(overlay: $0)).fingerprint
    }
    #expect(prints.allSatisfy { $0.utf8.count == 64 && $0.allSatisfy(\.isHexDigit) })
    #expect(prints[0] != prints[1], "a changed table changes the fingerprint")
    #expect(prints[1] == prints[2], "where the folder lies does not")
  }
}
