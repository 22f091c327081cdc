import TestSupport
import Testing

struct ParseCommandTests {
  private let folder: TemporaryFolder
  private let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(folder: folder)
  }

  @Test func textBecomesTrees() throws {
    let outcome = try program.run(
      ["parse"], input: Array("Peru recalled its envoy. Chile was asked to explain.".utf8))
    #expect(outcome.status == 0)
    expectGolden(outcome.output, named: "parse.conllu")
  }

  @Test func treesAreDrawnForAPerson() throws {
    let outcome = try program.run(
      ["parse", "--tree"], input: Array("Peru recalled its envoy.".utf8))
    #expect(outcome.status == 0)
    expectGolden(outcome.output, named: "parse-tree.txt")
  }

  @Test func tokensAndSentencesOfCoNLLUAreKept() throws {
    let line = { (number: Int, form: String) in
      "\(number)\t\(form)" + String(repeating: "\t_", count: 8)
    }
    let input = [line(1, "Newyork"), line(2, "sleeps."), ""].joined(separator: "\n") + "\n"
    let outcome = try program.run(["parse", "--conllu"], input: Array(input.utf8))
    #expect(outcome.status == 0)
    let rows = outcome.output.split(separator: "\n").filter { $0.first?.isNumber == true }
    #expect(rows.map { $0.split(separator: "\t")[1] } == ["Newyork", "sleeps."])
  }

  @Test func aModelThatIsNoneIsRefused() throws {
    let model = try folder.write("not a model", to: "wrong.model")
    let outcome = try program.run(["parse", "--model", model], input: Array("Peru slept.".utf8))
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("model"))
  }

  @Test func aMissingFileIsNamed() throws {
    let outcome = try program.run(["parse", "nowhere.txt"])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("nowhere.txt"))
  }
}
