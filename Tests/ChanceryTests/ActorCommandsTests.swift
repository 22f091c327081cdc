import SampleStore
import TestSupport
import Testing

/// Who is known, and whom a name means, with a database and without.
struct ActorCommandsTests {
  private let folder: TemporaryFolder
  private let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(folder: folder)
  }

  @Test(arguments: [
    ("country-then", ["actor", "Argentina", "--on", "1999-06-01"]),
    ("title-and-day", ["actor", "President", "Fernandez", "--on", "2021-05-01"]),
    ("office", ["actor", "the President of Argentina", "--on", "1999-06-01"]),
    ("organisation", ["actor", "NATO", "--on", "2010-01-01"]),
    ("json", ["actor", "Guido di Tella", "--json"]),
    ("search", ["actors", "fernandez"]),
    ("search-kind", ["actors", "--country", "Argentina", "--kind", "party"]),
    ("search-identifier", ["actors", "org.nato", "--json"]),
  ])
  func theSeedsAloneAnswer(name: String, line: [String]) throws {
    let outcome = try program.run(line)
    #expect(outcome.status == 0)
    expectGolden(outcome.page, named: "actors-\(name).txt")
  }

  @Test(arguments: [
    ("person", ["actor", "Meloni"]), ("country", ["actor", "Argentina", "--on", "2024-07-29"]),
    ("composed", ["actor", "ARG.DIP"]), ("search", ["actors", "argentin", "--limit", "3"]),
    ("nobody", ["actors", "zzzzzz"]),
  ])
  func aDatabaseAddsItsEventsAndWhomItsTextsName(name: String, line: [String]) throws {
    _ = try SampleDatabase.filled(in: folder)
    let outcome = try program.run(line, environment: ["CHANCERY_DB": "filled.db"])
    #expect(outcome.status == 0)
    expectGolden(outcome.page, named: "actors-stored-\(name).txt")
  }

  @Test(arguments: [
    ("President Bush", "1991-01-17", "person.george-h-w-bush"),
    ("President Bush", "2003-03-20", "person.george-w-bush"),
    ("Fernández", "1998-03-01", "person.leonel-fernandez"),
    ("President of the United States", "2018-01-01", "person.donald-trump"),
    ("President of the United States", "2022-01-01", "person.joe-biden"),
    ("Argentine President", "2000-06-01", "person.fernando-de-la-rua"),
    ("Washington", "2024-01-01", "USA"),
  ])
  func theDayDecides(name: String, day: String, id: String) throws {
    let outcome = try program.run(["actor", name, "--on", day, "--json"])
    #expect(outcome.output.hasPrefix(#"{"actor":{"id":"\#(id)","#), "\(outcome.page)")
  }

  @Test func withoutADatabaseNothingIsMade() throws {
    let outcome = try program.run(["actors", "--kind", "party", "--limit", "1"])
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: "\n").count == 2)
    #expect(try program.shell("ls").output.isEmpty)
  }

  @Test func anOverlaysActorIsFoundWhereverItsFolderIsNamed() throws {
    try folder.write(
      "id\tname\tcode\tkind\naaa.x\tXylophone Commission\tIGOXYL\torganisation\n",
      to: "home/.config/chancery/seeds/actors/organisations.tsv")
    let line = ["actors", "xylophone", "--no-headers"]
    let seeds = "home/.config/chancery/seeds"
    #expect(try program.run(line).output.isEmpty)
    let ways: [([String], [String: String])] = [
      (["--seeds", seeds], [:]), ([], ["CHANCERY_SEEDS": seeds]),
      ([], ["HOME": folder.file("home")]), ([], ["XDG_CONFIG_HOME": folder.file("home/.config")]),
    ]
    for (flag, environment) in ways {
      let outcome = try program.run(line + flag, environment: environment)
      #expect(outcome.output.hasPrefix("aaa.x\tXylophone Commission\tIGOXYL\torganisation"))
    }
    let none = try program.run(
      line, environment: ["HOME": folder.file("home"), "CHANCERY_SEEDS": ""])
    #expect(none.output.isEmpty)
  }
}
