import TestSupport
import Testing

/// The filter that says who is named and meant.
struct ResolveCommandTests {
  private let program: Program

  init() throws { program = Program(folder: try TemporaryFolder()) }

  @Test func oneLineOutForEachLineInWithWhomItNames() throws {
    let outcome = try program.run(
      ["resolve"],
      input: Array(
        """
        {"id":"a1","text":"🌍 Chile expelled the envoy of Peru.","date":"2021-05-01"}
        {"id":"a2","text":
        {"id":3,"text":"Angela Merkel arrived in Lima.","date":"2012-08-01"}
        {"id":"a4","text":"Nothing was said."}

        """.utf8))
    expectGolden(outcome.page, named: "resolve.txt")
    #expect(outcome.output.split(separator: "\n").count == 4)
  }

  @Test(arguments: [
    ("1991-01-17", "person.george-h-w-bush"), ("2003-03-20", "person.george-w-bush"),
  ])
  func theArticlesDateDecides(day: String, id: String) throws {
    let line = #"{"id":1,"text":"George Bush spoke in Lima.","date":"\#(day)"}"#
    let outcome = try program.run(["resolve"], input: Array(line.utf8))
    #expect(outcome.output.contains(#""actor":{"id":"\#(id)""#), "\(outcome.page)")
  }

  @Test func anOverlaysActorIsNamed() throws {
    try program.folder.write(
      "id\tname\tcode\tkind\norg.x\tXylophone Commission\tIGOXYL\torganisation\n",
      to: "mine/actors/organisations.tsv")
    let line = #"{"id":1,"text":"The Xylophone Commission thanked Chile."}"#
    let outcome = try program.run(["resolve", "--seeds", "mine"], input: Array(line.utf8))
    #expect(outcome.output.contains(#""actor":{"id":"org.x","name":"Xylophone Commission""#))
  }
}
