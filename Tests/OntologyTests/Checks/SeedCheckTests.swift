import Embedded
import Ontology
import TestSupport
import Testing

struct SeedCheckTests {
  @Test func theTablesInsideTheBinaryHaveNoFault() throws {
    let faults = try SeedCheck(SeedLibrary()).faults()
    #expect(faults.isEmpty, "\(faults.map(\.description).joined(separator: "\n"))")
  }

  /// Every fault is told, in the order of the tables and lines, as a person reads it.
  @Test func everyRefusalNamesPlaceCauseAndRemedy() throws {
    var page = ""
    for overlay in FaultyOverlay.all {
      let folder = try TemporaryFolder()
      for (file, text) in overlay.files { try folder.write(text, to: file) }
      try folder.write(FaultyOverlay.contracts, to: "contracts.tsv")
      let faults = try SeedCheck(SeedLibrary(overlay: folder.path)).faults()
      #expect(!faults.isEmpty, "\(overlay.name)")
      let words = faults.map { $0.description.replacing(folder.path, with: "OVERLAY") }
      page += "## \(overlay.name)\n\(words.joined(separator: "\n"))\n\n"
    }
    expectGolden(
      page, named: "seed-check.txt", testFile: #filePath.replacing("/Checks/", with: "/"))
  }

  @Test func aDayOfHandoverAndAnOfficeOfTwoSeatsAreNoOverlap() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      FaultyOverlay.tenures([
        "person.alberto-fernandez\tARG.president\t2019-12-10\t2023-12-10",
        "person.javier-milei\tARG.president\t2023-12-10\t",
        "person.emmanuel-macron\tAND.co-prince\t2017-05-14\t",
        "person.josep-lluis-serrano-pentinat\tAND.co-prince\t2025-05-31\t",
      ]), to: "actors/tenures.tsv")
    try folder.write(FaultyOverlay.contracts, to: "contracts.tsv")
    let faults = try SeedCheck(SeedLibrary(overlay: folder.path)).faults()
    #expect(faults.isEmpty, "\(faults.map(\.description).joined(separator: "\n"))")
  }

  @Test func aNameOfTwoIsTakenWithAReason() throws {
    let folder = try TemporaryFolder()
    try folder.write(FaultyOverlay.metonyms("Argentina\tARG.GOV\tARG"), to: "actors/metonyms.tsv")
    let reasons = try #require(
      EmbeddedFile.all.first { $0.path == "seeds/actors/shared-names.tsv" })
    try folder.write(
      reasons.text + "Argentina\tARG|ARG.GOV\tthe state and its government\tchancery\n",
      to: "actors/shared-names.tsv")
    try folder.write(FaultyOverlay.contracts, to: "contracts.tsv")
    let faults = try SeedCheck(SeedLibrary(overlay: folder.path)).faults()
    #expect(faults.isEmpty, "\(faults.map(\.description).joined(separator: "\n"))")
  }

  @Test func anOverlayWithAFaultIsNotLoaded() throws {
    let folder = try TemporaryFolder()
    try folder.write(FaultyOverlay.metonyms("Argentina\tARG.GOV\tARG"), to: "actors/metonyms.tsv")
    try folder.write(FaultyOverlay.contracts, to: "contracts.tsv")
    let error = #expect(throws: SeedError.self) {
      try KnowledgeBase(seeds: SeedLibrary(overlay: folder.path))
    }
    #expect(error?.reason == .sharedName("Argentina", with: "ARG"))
  }

  @Test func aTenureMayNotBeginBeforeTheOfficeIsFree() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      FaultyOverlay.tenures([
        "person.alberto-fernandez\tARG.president\t2019-12-10\t2023-12-11",
        "person.javier-milei\tARG.president\t2023-12-10\t",
      ]), to: "actors/tenures.tsv")
    try folder.write(FaultyOverlay.contracts, to: "contracts.tsv")
    let faults = try SeedCheck(SeedLibrary(overlay: folder.path)).faults()
    #expect(faults.map(\.line) == [3])
    #expect(
      faults.first?.reason
        == .overlap(holder: "person.alberto-fernandez", to: "2023-12-11", seats: 1, line: 2))
  }
}
