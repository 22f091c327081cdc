import EventModel
import Foundation
import Ontology
import TestSupport
import Testing

/// Tables checked, and those of others taken in.
struct SeedsCommandTests {
  private let folder: TemporaryFolder
  private let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(folder: folder)
  }

  @Test func theTablesInsideTheBinaryHaveNoFaultAndMostExamplesAreRead() throws {
    let outcome = try program.run(["seeds", "check"])
    #expect(outcome.status == 0, "\(outcome.page)")
    let numbers = outcome.output.split(separator: " ").compactMap { Int($0) }
    #expect(numbers.count == 3 && numbers[0] == 0, "\(outcome.output)")
    #expect(numbers.count == 3 && numbers[1] * 10 > numbers[2] * 6, "\(outcome.output)")
  }

  @Test func everyFaultOfAnOverlayIsTold() throws {
    try folder.write(
      """
      person\toffice\tfrom\tto\tprecision\tbasis
      person.javier-milei\tARG.president\t2023-02-31\t\tday\tpublic record
      person.nobody\tARG.presidnet\t2023-12-10\t2023-12-09\tday\tpublic record

      """, to: "mine/actors/tenures.tsv")
    try folder.write(
      "text\tmeans\tcountry\nPink House\tARX.GOV\tARX\n", to: "mine/actors/metonyms.tsv")
    let outcome = try program.run(["seeds", "check", "--seeds", "mine"])
    #expect(outcome.status == 1)
    expectGolden(outcome.page, named: "seeds-check.txt")
  }

  @Test func anExampleThatIsNotReadIsShownWhereItStands() throws {
    try folder.write(
      "id\tlemma\tplural\tsector\tkind\texample\nmumbler\tmumbler\tmumblers\tCVL\tpeople\tGrass grows.\n",
      to: "mine/lexicon/roles.tsv")
    let lenient = try program.run(["seeds", "check", "--seeds", "mine"])
    #expect(lenient.status == 0)
    let strict = try program.run(["seeds", "check", "--seeds", "mine", "--strict"])
    #expect(strict.status == 1)
    #expect(
      strict.output.contains("mine/lexicon/roles.tsv:2:37: not read as somebody of sector CVL\n"))
  }

  private static let actors = """
    # A dictionary made up for this test.
    FREEDONIA_LEAGUE_ [IGO]  # comment
    +LEAGUE_OF_FREEDONIA_(LOF)_
    +LOF_

    ZEBULON_QUIGLEY_
    +QUIGLEY_
    \t[ARGGOV 930120-010120]
    \t[ARGELI >20010120]
    \t[ARG]
    ARGENTINA_ [ARG]
    +ARGENTINIYA_
    MERCOSUR_ [XXXGOV]
    WRONG_DAY_ [ARGGOV 930231-940101]
    NO_BRACKET_ [ARGGOV
    NO_CODE_
    SILENT_ONE_ [---]

    """

  private static let agents = """
    !PERSON! = MAN, MEN, WOMAN, WOMEN, PERSON
    ZEBRA!PERSON! [~AGR]
    ZEBRA_KEEPER {} [~AGRLAB]
    ZITHERIST {ZITHERISTI} [~CVL]
    QUUXER [~QQQ]
    FARMER [~AGR]

    """

  @Test func dictionariesOfPETRARCHBecomeAnOverlayAndNothingIsLostInSilence() throws {
    try folder.write(Self.actors, to: "some.actors.txt")
    try folder.write(Self.agents, to: "some.agents.txt")
    let outcome = try program.run([
      "seeds", "import", "--petrarch", "some.actors.txt", "some.agents.txt", "--to", "mine",
    ])
    #expect(outcome.status == 2)
    var page = outcome.page
    for file in [
      "actors/country-names.tsv", "actors/organisations.tsv", "actors/persons.tsv",
      "actors/offices.tsv", "actors/tenures.tsv", "lexicon/roles.tsv", "skipped.txt",
    ] {
      page += "== \(file)\n" + (try text("mine/\(file)"))
    }
    expectGolden(page, named: "seeds-import.txt")
    let base = try KnowledgeBase(seeds: SeedLibrary(overlay: folder.file("mine")))
    #expect(base.actors.actor("petrarch.zebulon-quigley")?.country == "ARG")
    let found = try program.run(
      ["actor", "Quigley", "--on", "1999-01-01", "--seeds", "mine", "--json"])
    #expect(found.output.contains(#""office":"petrarch.zebulon-quigley.ARGGOV""#))
  }

  @Test func aFolderThatIsThereIsNotWrittenOver() throws {
    try folder.write(Self.actors, to: "some.actors.txt")
    try folder.write("mine", to: "mine/notes.txt")
    let outcome = try program.run([
      "seeds", "import", "--petrarch", "some.actors.txt", "--to", "mine",
    ])
    #expect(outcome.status == 64)
    #expect(try program.shell("ls mine").output == "notes.txt\n")
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: folder.file(name))), as: UTF8.self)
  }
}
