import Ontology
import TestSupport
import Testing

/// What a person reads who has made a mistake in a table.
struct SeedErrorTests {
  /// A faulty overlay: what is wrong, the file, its text.
  struct Fault: Sendable {
    let name: String
    let file: String
    let text: String

    static let all: [Fault] = [
      Fault(
        name: "missing column", file: "ontology/quads.tsv",
        text: "# a comment\ncode\tname\tsource\nx\ty\tz\n"),
      Fault(
        name: "unknown column", file: "ontology/quads.tsv",
        text: "code\tnmae\tdescription\tsource\n"),
      Fault(
        name: "repeated column", file: "ontology/quads.tsv",
        text: "code\tname\tdescription\tsource\tname\n"),
      Fault(
        name: "too few cells", file: "ontology/quads.tsv",
        text: "code\tname\tdescription\tsource\nverbal conflict\tVerbal conflict\tplover\n"),
      Fault(
        name: "too many cells", file: "ontology/quads.tsv",
        text: "code\tname\tdescription\tsource\na\tb\tc\tplover\t\n"),
      Fault(name: "no header", file: "ontology/quads.tsv", text: "# nothing\n"),
      Fault(
        name: "empty key", file: "ontology/quads.tsv",
        text: "code\tname\tdescription\tsource\n\tVerbal conflict\tWords.\tplover\n"),
      Fault(
        name: "duplicate key", file: "ontology/quads.tsv",
        text: "code\tname\tdescription\tsource\nq\tA\ta\tplover\nr\tB\tb\tplover\nq\tC\tc\tplover\n"
      ),
      Fault(
        name: "unknown code with a near one", file: "ontology/modes.tsv",
        text:
          "type\tcode\tname\tscore\tdefinition\tsource\nSANCTOIN\texpel\tExpel\t-5\tOut.\tplover\n"),
      Fault(
        name: "unknown code far from all", file: "ontology/modes.tsv",
        text:
          "type\tcode\tname\tscore\tdefinition\tsource\nZZZZZZZ\texpel\tExpel\t-5\tOut.\tplover\n"),
      Fault(
        name: "the same mode twice", file: "ontology/modes.tsv",
        text: """
          type\tcode\tname\tscore\tdefinition\tsource
          SANCTION\texpel\tExpel\t-5\tOut.\tplover
          COERCE\texpel\tExpel\t-5\tOut.\tplover
          SANCTION\texpel\tExpel\t-5\tOut.\tplover

          """),
      Fault(
        name: "bad number", file: "ontology/modes.tsv",
        text:
          "type\tcode\tname\tscore\tdefinition\tsource\nSANCTION\texpel\tExpel\tminus five\tOut.\tplover\n"
      ),
      Fault(
        name: "score out of range", file: "ontology/modes.tsv",
        text:
          "type\tcode\tname\tscore\tdefinition\tsource\nSANCTION\texpel\tExpel\t-11\tOut.\tplover\n"
      ),
      Fault(
        name: "bad date", file: "actors/tenures.tsv",
        text: """
          person\toffice\tfrom\tto\tprecision\tbasis\tsource
          person.javier-milei\tARG.president\t2023-02-31\t\tday\tfactbook\tfactbook

          """),
      Fault(
        name: "an end before the beginning", file: "actors/tenures.tsv",
        text: """
          person\toffice\tfrom\tto\tprecision\tbasis\tsource
          person.javier-milei\tARG.president\t2023-12-10\t2023-12-09\tday\tfactbook\tfactbook

          """),
      Fault(
        name: "an office nobody lists", file: "actors/tenures.tsv",
        text: """
          person\toffice\tfrom\tto\tprecision\tbasis\tsource
          person.javier-milei\tARG.presidnet\t2023-12-10\t\tday\tfactbook\tfactbook

          """),
      Fault(
        name: "a country nobody lists, behind accents", file: "actors/country-names.tsv",
        text: "country\tkind\ttext\tlanguage\tsource\nÅRG\tname\tArgentina\ten\tchancery\n"),
      Fault(
        name: "a kind of actor nobody knows", file: "actors/organisations.tsv",
        text: """
          id\tname\tcode\tkind\tcountry\taliases\tfrom\tto\tsource
          org.x\tX\tIGONGO\torganization\t\t\t\t\tchancery

          """),
      Fault(
        name: "a frame of a mode its type has not", file: "frames/verbs.tsv",
        text: """
          id\tlemma\tsubject\tobject\ttype\tmode\tcameo\tcontexts\tdirection\tneeds\texample\tsource
          expel\texpel\t\t\tSANCTION\texpell\t\t\tforward\t\tPeru expelled the envoy.\tchancery

          """),
      Fault(
        name: "a frame of a class nobody lists", file: "frames/verbs.tsv",
        text: """
          id\tlemma\tsubject\tobject\ttype\tmode\tcameo\tcontexts\tdirection\tneeds\texample\tsource
          send\tsend\t\t@weapons\tAID\t\t072\t\tforward\t\tPeru sent guns to Chile.\tchancery

          """),
      Fault(
        name: "two frames that no sentence tells apart", file: "frames/verbs.tsv",
        text: """
          id\tlemma\tsubject\tobject\ttype\tmode\tcameo\tcontexts\tdirection\tneeds\texample\tsource
          send\tsend\t\ttank|gun\tAID\t\t072\t\tforward\t\tPeru sent guns to Chile.\tchancery
          send/gun\tsend\t\tgun\tMOBILIZE\t\t154\t\tforward\t\tPeru sent guns to Chile.\tchancery

          """),
      Fault(
        name: "two frames of one noun", file: "frames/nouns.tsv",
        text: """
          id\tlemma\tsubject\tobject\ttype\tmode\tcameo\tcontexts\tdirection\tneeds\texample\tsource
          noun/raid\traid\t\tby|on\tASSAULT\t\t190\t\tforward\t\tThe raid by Chad on Niger failed.\tchancery
          noun/raid-2\traid\t\tby|into\tCOERCE\t\t172\t\tforward\t\tThe raid by Chad failed.\tchancery

          """),
      Fault(
        name: "a frame of a CAMEO code nobody lists", file: "frames/verbs.tsv",
        text: """
          id\tlemma\tsubject\tobject\ttype\tmode\tcameo\tcontexts\tdirection\tneeds\texample\tsource
          visit\tvisit\t\t\tCONSULT\tvisit\t0429\t\tforward\t\tPeru visited Chile.\tchancery

          """),
      Fault(
        name: "a frame of a need nobody knows", file: "frames/verbs.tsv",
        text: """
          id\tlemma\tsubject\tobject\ttype\tmode\tcameo\tcontexts\tdirection\tneeds\texample\tsource
          visit\tvisit\t\t\tCONSULT\tvisit\t042\t\tforward\tpublic actors\tPeru visited Chile.\tchancery

          """),
      Fault(
        name: "an operator of unknown effect", file: "frames/operators.tsv",
        text: "id\tlemma\teffect\texample\tsource\nnot\tnot\tnegate\tPeru did not act.\tchancery\n"),
      Fault(
        name: "more rows than the contract allows", file: "ontology/quads.tsv",
        text: """
          code\tname\tdescription\tsource
          verbal cooperation\tVerbal cooperation\tWords.\tplover
          material cooperation\tMaterial cooperation\tDeeds.\tplover
          verbal conflict\tVerbal conflict\tWords.\tplover
          material conflict\tMaterial conflict\tDeeds.\tplover
          none\tNone\tNothing.\tplover

          """),
      Fault(
        name: "a contract of no table", file: "contracts.tsv",
        text: "table\tmin\tmax\tsource\nontology/quad.tsv\t4\t4\tplover\n"),
      Fault(
        name: "a contract nothing can keep", file: "contracts.tsv",
        text: "table\tmin\tmax\tsource\nontology/quads.tsv\t5\t4\tplover\n"),
      Fault(
        name: "a table of a misspelt name", file: "actors/country.tsv",
        text: "code\tname\n"),
    ]
  }

  @Test func everyFaultNamesPlaceCauseAndRemedy() throws {
    var page = ""
    for fault in Fault.all {
      let folder = try TemporaryFolder()
      try folder.write(fault.text, to: fault.file)
      let error = #expect(throws: SeedError.self, "\(fault.name)") {
        try KnowledgeBase(seeds: SeedLibrary(overlay: folder.path))
      }
      let words = error?.description.replacing(folder.path, with: "OVERLAY") ?? "no error"
      page += "## \(fault.name)\n\(words)\n\n"
    }
    expectGolden(page, named: "seed-errors.txt", testFile: Self.testFile)
  }

  /// The golden files lie beside the folders of tests.
  private static let testFile = #filePath.replacing("/Seeds/", with: "/")

  @Test func aLineThatIsNotUTF8IsNamed() throws {
    let folder = try TemporaryFolder()
    let latin1 =
      Array("code\tname\tdescription\tsource\n".utf8) + Array("q\tCaf".utf8) + [0xE9, 0x0A]
    try folder.write(latin1, to: "ontology/quads.tsv")
    let error = #expect(throws: SeedError.self) {
      try KnowledgeBase(seeds: SeedLibrary(overlay: folder.path))
    }
    #expect(error?.line == 2)
    #expect(error?.reason == .notUTF8)
  }

  @Test func anOverlayThatIsNotThereIsRefused() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: SeedError.self) {
      try KnowledgeBase(seeds: SeedLibrary(overlay: folder.file("nowhere")))
    }
    #expect(error?.reason == .notAFolder)
    #expect(error?.path == folder.file("nowhere"))
  }
}
