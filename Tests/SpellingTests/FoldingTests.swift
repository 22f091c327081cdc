import Spelling
import Testing

struct FoldingTests {
  @Test(arguments: [
    ("Łódź", "lodz"), ("Erdoğan", "erdogan"), ("Şırnak", "sırnak"), ("Ørsted", "orsted"),
    ("e\u{301}", "e"), ("Đà Nẵng", "da nang"), ("İzmir", "izmir"), ("日本", "日本"), ("æon", "æon"),
    ("Κύπρος", "κύπρος"), ("", ""),
  ])
  func caseAndAccentsAreDropped(text: String, folded: String) {
    #expect(text.folded == folded)
  }
}
