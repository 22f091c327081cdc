import TestSupport
import Testing

/// Ties of texts that leave open which office is held.
struct OfficeQuestionTests {
  private let program: Program

  init() throws {
    let folder = try TemporaryFolder()
    program = Program(folder: folder)
    try folder.write(
      """
      Mauricio Macri leads Argentina.

      Foreign Minister Diana Mondino of Argentina met her counterpart.

      Foreign Minister Ana Quispe of Argentina left.
      """, to: "article.txt")
    _ = try program.run(["ingest", "article.txt"])
  }

  @Test func onlyWhoHeldTheOfficeOrIsCalledSoAnswers() throws {
    let answer = try program.run(["ask", "who was foreign minister of Argentina", "--csv"]).output
    #expect(answer.contains("Diana Mondino") && answer.contains("Ana Quispe"))
    #expect(!answer.contains("Mauricio Macri"))
  }

  @Test func whereAnyOfficeIsMeantEveryHolderAnswers() throws {
    let answer = try program.run(["ask", "who held office in Argentina", "--csv"]).output
    #expect(answer.contains("Diana Mondino") && answer.contains("Mauricio Macri"))
  }
}
