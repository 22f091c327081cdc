import Embedded
import EventModel
import Ontology
import TestSupport
import Testing

/// A user's own rows over those inside the binary.
struct OverlayTests {
  private let folder: TemporaryFolder
  private static let columns = "id\tname\tcode\tkind\tcountry\taliases\tfrom\tto\tsource\n"

  init() throws { folder = try TemporaryFolder() }

  private func base() throws -> KnowledgeBase {
    try KnowledgeBase(seeds: SeedLibrary(overlay: folder.path))
  }

  @Test func aNewRowIsAddedAndAllOthersStay() throws {
    try folder.write(
      Self.columns + "org.x\tX Commission\tIGOXXX\torganisation\t\tXC\t2025\t\tchancery\n",
      to: "actors/organisations.tsv")
    let actors = try base().actors
    #expect(actors.actor("org.x")?.code == "IGOXXX")
    #expect(actors.actors.count == (try KnowledgeBase.seeds.actors.actors.count) + 1)
  }

  @Test func aRowOfAKnownKeyTakesItsPlace() throws {
    let known = try #require(try KnowledgeBase.seeds.actors.actors.first { $0.kind == .party })
    try folder.write(
      Self.columns + "\(known.id)\tRenamed\tXXXPTY\tparty\t\t\t\t\tchancery\n",
      to: "actors/organisations.tsv")
    let actors = try base().actors
    #expect(actors.actor(known.id)?.name == "Renamed")
    #expect(actors.actors.map(\.id) == (try KnowledgeBase.seeds.actors.actors.map(\.id)))
    #expect(!actors.names.contains { $0.text == known.name && $0.actor == known.id })
  }

  @Test func aColumnLeftOutKeepsWhatTheRowHad() throws {
    try folder.write(
      "person\toffice\tfrom\tto\nperson.javier-milei\tARG.president\t2023-12-10\t2027-12-10\n",
      to: "actors/tenures.tsv")
    let tenures = try base().actors.tenures
    let milei = try #require(tenures.first { $0.office == "ARG.president" && $0.to?.year == 2027 })
    #expect(milei.precision == .day)
    #expect(!milei.source.isEmpty)
    #expect(tenures.count == (try KnowledgeBase.seeds.actors.tenures.count))
  }

  @Test func aHyphenTakesARowOut() throws {
    let known = try #require(try KnowledgeBase.seeds.actors.actors.first { $0.kind == .party })
    try folder.write("id\n-\(known.id)\n", to: "actors/organisations.tsv")
    let actors = try base().actors
    #expect(actors.actor(known.id) == nil)
    #expect(actors.actors.count == (try KnowledgeBase.seeds.actors.actors.count) - 1)
  }

  @Test func roleNounsAreJoinedToo() throws {
    try folder.write(
      "id\tlemma\tplural\tsector\tkind\texample\n"
        + "wharfinger\twharfinger\twharfingers\tBUS\tpeople\tWharfingers in Peru spoke.\n",
      to: "lexicon/roles.tsv")
    #expect(try base().lexicon.roles.contains { $0.plural == "wharfingers" })
  }

  @Test func everyChangeChangesTheFingerprint() throws {
    let plain = try base().fingerprint
    #expect(plain == (try KnowledgeBase.seeds.fingerprint))
    try folder.write("id\n-person.javier-milei\n", to: "actors/persons.tsv")
    try folder.write("person\toffice\tfrom\n", to: "actors/tenures.tsv")
    #expect(throws: SeedError.self) { try base() }
    try folder.write("id\tname\nperson.x\tAnna Example\n", to: "actors/persons.tsv")
    let one = try base().fingerprint
    try folder.write("id\tname\nperson.x\tAnne Example\n", to: "actors/persons.tsv")
    #expect(Set([plain, one, try base().fingerprint]).count == 3)
  }

  /// Faulty rows, and what is said of each.
  static let faults: [(file: String, text: String, words: String)] = [
    ("organisations", "id\n-org.unitd-nations\n", "1: no row 'org.unitd-nations' to take out"),
    ("persons", "id\tname\nperson.x\tX\nperson.x\tX\n", "3:1: 'person.x' stands in line 2 already"),
    ("persons", "name\nX\n", "the header lacks the column 'id'"),
    ("persons", "id\nperson.x\n", "2:10: 'name' must not be empty"),
    ("persons", "id\tname\tcountry\nperson.x\tX\tARX\n", "2:12: unknown country 'ARX'"),
    ("tenures", "person\toffice\tfrom\nperson.x\tARG.president\t2020-01-01\n", "person 'person.x'"),
  ]

  @Test(arguments: faults)
  func itsRowsKeepTheSameRules(fault: (file: String, text: String, words: String)) throws {
    let path = try folder.write(fault.text, to: "actors/\(fault.file).tsv")
    let error = #expect(throws: SeedError.self) { try base() }
    #expect(error?.path == path)
    #expect(error?.description.contains(fault.words) == true, "\(error?.description ?? "")")
  }

  @Test func aRowTakenOutThatOthersNeedIsTold() throws {
    try folder.write("id\n-person.javier-milei\n", to: "actors/persons.tsv")
    let error = #expect(throws: SeedError.self) { try base() }
    #expect(error?.path == "seeds/actors/tenures.tsv")
    #expect(error?.description.contains("unknown person 'person.javier-milei'") == true)
  }

  @Test func everyTableOfActorsIsJoinedRowByRow() throws {
    let contracts = try SeedLibrary().table(
      "contracts", columns: ["table", "min", "max", "source"])
    let tables = contracts.rows.map { $0["table"] }.filter { $0.hasPrefix("actors/") }
    for table in tables {
      let text = try #require(EmbeddedFile.all.first { $0.path == "seeds/" + table }?.text)
      let header = text.split(separator: "\n").first { !$0.hasPrefix("#") } ?? ""
      try folder.write(header + "\n", to: table)
    }
    #expect(try base().actors.actors == KnowledgeBase.seeds.actors.actors)
  }
}
