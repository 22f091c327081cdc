import TestSupport
import Testing

/// A folder as people have them: every format, and ten files that are broken.
struct MixedFolderTests {
  private let folder: TemporaryFolder
  private let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(folder: folder)
    try SampleFolder.copy(into: folder, "mixed")
    try folder.write("", to: "mixed/broken/01-empty.txt")
    try folder.write([0x7F, 0x45, 0x4C, 0x46, 0, 0, 1], to: "mixed/broken/02-binary.txt")
    try folder.write(#"[{"text":"One."},{"text":}]"#, to: "mixed/broken/03-broken.json")
    try folder.write(
      [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x4B], to: "mixed/broken/04-cut-off.txt.gz")
    try folder.write("PK\u{3}\u{4} and no more", to: "mixed/broken/05-broken.zip")
    try folder.write("a,b\n1,2\n", to: "mixed/broken/06-no-text.csv")
    try folder.write("<rss><channel><item>", to: "mixed/broken/07-broken.xml")
    try folder.write(String(repeating: "<div>", count: 100_000), to: "mixed/broken/08-deep.html")
    try folder.write("---\ntitle: [\n---\n\nText.\n", to: "mixed/broken/09-front-matter.md")
    try folder.write(
      "Subject: T\nContent-Type: image/png\n\nx\n", to: "mixed/broken/10-picture.eml")
  }

  @Test(.enabled(if: SampleFolder.hasPDFToText, "pdftotext is not installed"))
  func oneCommandStoresWhatIsSoundAndTellsWhatIsNot() throws {
    let outcome = try program.run(["ingest", "mixed"])
    #expect(outcome.status == 2)
    let lines = outcome.errors.split(separator: "\n")
    let closing = try #require(lines.last)
    #expect(closing.hasPrefix("ingested 22 documents (3 duplicates skipped, 13 rejected"))
    expectGolden(lines.dropLast().joined(separator: "\n") + "\n", named: "mixed-folder.txt")
    let rejects = try program.run(["info", "--rejects", "--no-headers"]).output
    #expect(rejects.split(separator: "\n").count == 13)
    let again = try program.run(["ingest", "mixed"])
    #expect(again.status == 2)
    #expect(again.errors.contains("ingested 0 documents (25 duplicates skipped, 13 rejected"))
  }

  @Test func whatIsFurnitureIsStoredAsSuchAndTellsNoEvent() throws {
    try folder.write(
      """
      <html><body><h1>A visit to the capital</h1><p>Brazil expelled two diplomats of Peru on 5 March 2024, its ministry said.</p>
      <figure><figcaption>Chile expelled two diplomats of Peru.</figcaption></figure>
      <p>The ministry of Peru did not answer at first, and later asked for patience.</p>
      <p><a href="/x">READ MORE: Chile expelled diplomats of Peru</a></p></body></html>
      """, to: "page.html")
    _ = try program.run(["ingest", "page.html"])
    let kinds = try program.run([
      "sql", "--no-headers",
      "SELECT kind, text FROM sentence WHERE text LIKE '%Chile%' ORDER BY position",
    ])
    #expect(
      kinds.output
        == """
        caption\tChile expelled two diplomats of Peru.
        boilerplate\tChile expelled diplomats of Peru

        """
    )
    let events = try program.run(["events", "--no-headers"]).output
    #expect(events.contains("Brazil"))
    #expect(!events.contains("Chile"))
  }
}
