import EventModel
import Ingestion
import Testing

struct MarkdownReaderTests {
  private func read(_ text: String, options: ReadingOptions = ReadingOptions()) throws -> Reading {
    let folder = try Folder()
    return Reading([try folder.write(text, to: "a.md")], options: options)
  }

  @Test func frontMatterSaysWhatIsKnownOfTheArticle() throws {
    let read = try read(
      """
      ---
      title: "Talks: the end"
      date: 2024-03-03
      url: https://example.org/a
      source: The Gazette
      author: [Ana Ruiz, Li]
      language: en
      tags:
        - peru
        - talks
      ---
      Peru left.
      """
    ).only()
    let day = try #require(CalendarDay(year: 2024, month: 3, day: 3))
    #expect(
      read.article
        == Article(
          title: "Talks: the end", text: "Peru left.\n", published: .day(day, basis: "metadata"),
          url: "https://example.org/a", outlet: "The Gazette", author: "Ana Ruiz; Li",
          language: "en"))
    #expect(read.facts.tags == ["peru", "talks"])
  }

  @Test(arguments: [
    ("2024-03-03", DateSpan.Precision.day), ("2024-03-03T10:00:00Z", .day), ("2024-03", .month),
    ("2024", .year), ("\"3 March 2024\"", .day), ("~", .unknown), ("", .unknown),
    ("2024-02-31", .unknown), ("[2024]", .year),
  ])
  func datesOfYAMLAreReadAsTheyAreWritten(date: String, precision: DateSpan.Precision) throws {
    let read = try read("---\ndate: \(date)\n---\nPeru left.\n").only()
    #expect(read.article.published.precision == precision)
    #expect(read.warnings.isEmpty == (date != "2024-02-31"))
  }

  @Test(arguments: [
    "title: [unclosed", "title: \"unclosed", "a: b: c", "\tkey: x", "title: a\ntitle: b",
    "title: *unknown", "a: {b: [}",
  ])
  func brokenYAMLIsRejected(yaml: String) throws {
    let reading = try read("---\n\(yaml)\n---\nPeru left.\n")
    #expect(reading.reasons == [.badFrontMatter])
    #expect(reading.rejections.first?.message.contains("front matter: line ") == true)
  }

  @Test func yamlThatUnfoldsBeyondBoundsIsRejected() throws {
    let bomb = (1...40).map { "a\($0): &a\($0) {? *a\($0 - 1) : x, y: *a\($0 - 1)}" }
    let yaml = "a0: &a0 [x, x]\n" + bomb.joined(separator: "\n")
    #expect(try read("---\n\(yaml)\n---\nPeru left.\n").reasons == [.badFrontMatter])
  }

  @Test func frontMatterOverTheLimitIsRejected() throws {
    let yaml = String(repeating: "key: value\n", count: 10_000)
    #expect(try read("---\n\(yaml)---\nPeru left.\n").reasons == [.badFrontMatter])
  }

  @Test func deepYAMLIsRejectedWithoutACrash() throws {
    let deep = "a: " + String(repeating: "[", count: 30_000)
    #expect(try read("---\n\(deep)\n---\nPeru left.\n").reasons == [.badFrontMatter])
  }

  @Test func unclosedFrontMatterIsRejected() throws {
    #expect(try read("---\ntitle: A\n\nPeru left.\n").reasons == [.badFrontMatter])
  }

  @Test(arguments: ["---\n\nPeru left.\n", "---\nPeru left.\n\n---\n", "---\n---\nPeru left.\n"])
  func aRuleAtTheHeadIsNoFrontMatter(text: String) throws {
    let reading = try read(text)
    #expect(reading.articles.map { $0.article.text.contains("Peru left.") } == [true])
  }

  @Test func aHeadingAtTheHeadIsTheTitle() throws {
    let article = try read("# Talks *end*\n\nPeru left.\n").only().article
    #expect(article.title == "Talks end")
    #expect(article.text == "Peru left.\n")
  }

  @Test func aHeadingOtherThanTheTitleStaysInTheText() throws {
    let article = try read("---\ntitle: A\n---\n# B\nPeru left.\n").only().article
    #expect(article.title == "A")
    #expect(article.text == "B\n\nPeru left.\n")
  }

  @Test(arguments: [
    ("## Talks ##\nPeru left.", "Talks\n\nPeru left.\n"),
    ("Talks\n=====\nPeru left.", "Peru left.\n"), ("Text.\n\n***\n\nMore.", "Text.\n\nMore.\n"),
    ("**Peru** _left_ ~~soon~~ ***now***.", "Peru left soon now.\n"),
    ("5 * 3 * 2 and snake_case_name and 5*3*2", "5 * 3 * 2 and snake_case_name and 5*3*2\n"),
    ("A **half open mark", "A **half open mark\n"),
    ("[Peru](https://x.org/a_(b)_c) left", "Peru left\n"),
    ("[Peru](https://x.org \"The *title*\") left", "Peru left\n"),
    (
      "Peru [sic] (really) left [as told](in the end of it)",
      "Peru [sic] (really) left [as told](in the end of it)\n"
    ),
    ("![A map](map.png) Peru left", " Peru left\n"), ("[![A map](m.png)](x.html) Peru", " Peru\n"),
    ("[Peru][1] left [x][2]\n\n[1]: https://x.org", "Peru left [x][2]\n"),
    ("Peru left.[^1]\n\n[^1]: Said so.", "Peru left.\n\nSaid so.\n"),
    ("> Peru\n> > left", "Peru\nleft\n"),
    ("* Peru\n+ Chile\n- Bolivia", "- Peru\n- Chile\n- Bolivia\n"),
    ("```swift\nlet *a* = 1\n```\nPeru", "let *a* = 1\n\nPeru\n"),
    ("~~~\nopen # code", "open # code\n"),
    ("Use `*this*` now", "Use *this* now\n"), ("\\*Peru\\* left", "*Peru* left\n"),
    ("<https://x.org/_a_> and a < b > c", "https://x.org/_a_ and a < b > c\n"),
    ("Peru <!-- **note** --> left <!-- open", "Peru  left <!-- open\n"),
    ("#Peru left", "#Peru left\n"),
    ("1. Peru\n2. Chile", "1. Peru\n2. Chile\n"), ("“*Peru*’s” envoy", "“Peru’s” envoy\n"),
    ("*Peru* left. [*Chile*](c.html) stayed", "Peru left. Chile stayed\n"),
    ("| a | b |\n| c | d |", "| a | b |\n| c | d |\n"),
  ])
  func marksAreStrippedAndWordsAreKept(markdown: String, text: String) throws {
    #expect(try read(markdown).only().article.text == text)
  }

  @Test func aFileOfMarksAloneIsEmpty() throws {
    #expect(try read("---\ntitle: A\n---\n\n***\n![A](b.png)\n").reasons == [.empty])
  }

  @Test(arguments: [
    "[", "](", "[a](", "*", "**a", "_a_ ", "`", "``a`", "<!--", "<", "\\", "> ", "![", "# ", "~~",
    "[^", "<a@",
  ])
  func marksInGreatNumberTakeNoGreatTime(mark: String) throws {
    let text = "x" + String(repeating: mark, count: 100_000)
    #expect(try read(text).outcomes.count == 1)
  }

  @Test func noLetterOfTheProseIsEverLost() throws {
    let marks = ["*", "_", "`", "[", "]", "(", ")", "!", "\\", "<", ">", "#", "~", "\n", " "]
    var generator = Counter(state: 7)
    for _ in 0..<300 {
      let words = (0..<30).map { "w\($0)" }
      let text = words.map { $0 + (marks.randomElement(using: &generator) ?? "") }.joined(
        separator: " ")
      guard !text.contains("]("), !text.contains("![") else { continue }
      let stored =
        try read(text).articles.first.map { ($0.article.title ?? "") + $0.article.text } ?? ""
      for word in words { #expect(stored.contains(word), "\(text)") }
    }
  }
}

/// The same numbers every time (SplitMix64).
private struct Counter: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
