import Foundation
import Linguistics
import TestSupport
import Testing

struct GoldenTests {
  private func article() throws -> ParsedText {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(components: "Golden", "article.txt")
    return try Engine().parse(String(contentsOf: file, encoding: .utf8))
  }

  @Test func conlluOfAnArticle() throws {
    expectGolden(CoNLLUWriter().write(try article()), named: "article.conllu")
  }

  @Test func treesOfAnArticle() throws {
    expectGolden(TreeDrawing().draw(try article()), named: "article.tree")
  }
}
