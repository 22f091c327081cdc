import Foundation
import TestSupport
import Testing

/// What people who mean harm hand over, through the program and into the database.
struct HostileInputTests {
  private let folder: TemporaryFolder
  private let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(folder: folder)
  }

  @Test func noScriptOfAPageIsEverStored() throws {
    let page = """
      <html><head><script>alert(1)</script></head><body onload="alert(2)"><p>Peru left the talks, and nobody \
      came back to the table.</p><script>alert(3)</script><img src=x onerror="alert(4)"><svg onload=alert(5)>\
      <script>alert(6)</script></svg><a href="javascript:alert(7)">Chile stayed for another day.</a></body></html>
      """
    let escaped = page.replacing("<", with: "&lt;")
    try folder.write(page, to: "in/a.html")
    try folder.write("Subject: T\nContent-Type: text/html\n\n" + page, to: "in/b.eml")
    try folder.write(
      "<rss><channel><item><title>T</title><description>\(escaped)</description></item></channel></rss>",
      to: "in/c.xml")
    try folder.write(
      "<rss><channel><item><title>T</title><description><![CDATA[\(page.replacing("Chile", with: "Kenya"))]]></description></item></channel></rss>",
      to: "in/d.xml")
    #expect(try program.run(["ingest", "-q", "in"]).status == 0)
    let stored = try program.run([
      "sql", "--no-headers",
      "SELECT count(*), sum(text LIKE '%alert%'), sum(text LIKE '%nobody came back%') FROM document",
    ])
    #expect(stored.output == "4\t0\t4\n")
    #expect(
      try program.run([
        "sql", "--no-headers", "SELECT count(*) FROM sentence WHERE text LIKE '%alert%'",
      ])
      .output == "0\n")
  }

  @Test func aFolderOfTrapsIsReadToItsEnd() throws {
    try folder.write("Chile will visit Peru.\n", to: "in/a.txt")
    try folder.write("Brazil expelled two diplomats of Kenya.\n", to: "in/two\nlines.txt")
    try folder.write("", to: "in/empty\n\u{1B}[31m.txt")
    _ = try program.shell(
      """
      cd in && mkfifo pipe.txt && ln -s /dev/zero zero.txt && ln -s . loop && ln -s ../in again \
        && ln -s self.txt self.txt && ln -s /etc/passwd passwd && mkdir -p deep && cd deep \
        && for n in $(seq 60); do mkdir folder$n && cd folder$n; done && echo "Peru left." > end.txt
      """)
    let outcome = try program.run(["ingest", "in"])
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.contains(
        "ingested 3 documents (0 duplicates skipped, 2 rejected, 5 passed by:"))
    // Names are told on one line each, and cannot colour or move the terminal.
    #expect(outcome.errors.split(separator: "\n").count == 3)
    #expect(!outcome.errors.contains("\u{1B}"))
    #expect(
      try program.run([
        "sql", "--no-headers", "SELECT count(*) FROM document WHERE text LIKE '%root:%'",
      ]).output == "0\n")
  }

  /// Each PDF is read by a process of its own, which may leave nothing open.
  @Test(.enabled(if: SampleFolder.hasPDFToText, "pdftotext is not installed"))
  func manyPDFsNeedFewOpenFiles() throws {
    let outcome = try program.shell(
      """
      ulimit -n 64
      mkdir pdfs && for n in $(seq 100); do cp "\(SampleFolder.path)/report.pdf" pdfs/$n.pdf; done
      $CHANCERY read pdfs
      """)
    #expect(outcome.errors == "")
    #expect(outcome.output.split(separator: "\n").count == 100)
  }

  /// A line as long as a pipe may bring; more than the memory it may take.
  @Test(arguments: [("read --format jsonl -", 1_000), ("code", 80)])
  func anEndlessLineOfAPipeIsPassedOverInConstantMemory(command: String, megabytes: Int) throws {
    let outcome = try program.shell(
      """
      ulimit -v 900000
      { printf '{"id":"1","text":"Peru left."}\\n{"id":"2","text":"'; head -c \(megabytes)000000 /dev/zero | tr '\\0' a
        printf '"}\\n{"id":"3","text":"Chile left."}\\n'; } | $CHANCERY \(command)
      """)
    #expect(outcome.status == 2)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix(#"{"id":"1","#) == true)
    #expect(lines.last?.hasPrefix(#"{"id":"3","#) == true)
    #expect((outcome.output + outcome.errors).contains("longer than "))
  }
}
