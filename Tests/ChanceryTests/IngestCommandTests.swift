import TestSupport
import Testing

/// From articles on disk to answers, as a stranger does it first.
struct IngestCommandTests {
  private let folder: TemporaryFolder
  private let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = Program(folder: folder)
    try folder.write(
      "Venezuela expelled Argentine diplomats on 29 July 2024.\n", to: "articles/one.txt")
    try folder.write(
      """
      ---
      title: A treaty
      date: 2024-05-02
      ---

      Brazil and Peru signed a treaty in Lima on 2 May 2024.

      """, to: "articles/two.md")
  }

  @Test func articlesBecomeEventsAndTheSameAgainIsSaidToBeNothing() throws {
    let first = try program.run(["ingest", "articles"])
    #expect(first.status == 0)
    #expect(first.output.isEmpty)
    #expect(first.errors.hasPrefix("ingested 2 documents (0 duplicates skipped, 0 rejected)"))
    let before = try program.run(["events", "--jsonl"]).output
    #expect(before.contains("Venezuela expelled Argentine diplomats"))
    let again = try program.run(["ingest", "articles"])
    #expect(again.status == 0)
    #expect(again.errors.hasPrefix("ingested 0 documents (2 duplicates skipped, 0 rejected)"))
    #expect(try program.run(["events", "--jsonl"]).output == before)
  }

  @Test func everyOffsetCutsItsWordsAndTheFileIsSound() throws {
    _ = try program.run(["ingest", "articles"])
    let wrong = try program.run([
      "sql", "--no-headers",
      """
      SELECT count(*) FROM mention AS m JOIN sentence AS s ON s.id = m.sentence_id
      JOIN document AS d ON d.id = s.document_id
      WHERE substr(d.text, m.trigger_start + 1, m.trigger_end - m.trigger_start) <> m.trigger
        OR substr(d.text, s.start + 1, s."end" - s.start) <> s.text
      """,
    ])
    #expect(wrong.output == "0\n")
    #expect(try program.run(["sql", "--no-headers", "PRAGMA integrity_check"]).output == "ok\n")
    #expect(try program.run(["sql", "--no-headers", "PRAGMA foreign_key_check"]).output.isEmpty)
  }

  @Test func aCopyIsStoredAndEveryAnswerSaysWhatItRepeats() throws {
    let body = """
      Brazil recalled its ambassador from Colombia on 4 March 2024 after a quarrel over fishing grounds. \
      The foreign ministry in Brasilia said that the ambassador would stay in the capital for 3 months. \
      Traders in Leticia fear for the 300 shipments of timber that cross the river there each year. \
      Some 2000 families of Tabatinga live on what they sell to the neighbours in Leticia, said Senator Moreno.
      """
    try folder.write(body + "\n", to: "wire/a.txt")
    try folder.write(
      "RIO DE JANEIRO (Valley Wire) - " + body.replacing("quarrel", with: "dispute") + "\n",
      to: "wire/b.txt")
    let ingested = try program.run(["ingest", "wire"])
    #expect(
      ingested.errors.hasPrefix(
        "ingested 2 documents (0 duplicates skipped, 0 rejected, 1 near duplicate stored with a link)"
      ))
    let documents = try program.run(["documents", "--tsv"]).output
    #expect(documents.contains("wire/b.txt\t1 (0."))
    #expect(
      try program.run(["document", "2"]).output.firstMatch(
        of: #/\nrepeats: document 1 \(0\.\d\d of its shingles\), edited\n/#) != nil)
    let event = try program.run(["event", "1"]).output
    #expect(event.contains("told by     2 documents; independent: 1 document\n"))
    #expect(event.contains("wire/b.txt), repeats document 1\n"))
  }

  @Test func aBrokenRecordIsToldAndTheOthersAreStored() throws {
    try folder.write(
      """
      {"id":"1","text":"Peru condemned Nicaragua."}
      {"id":"2","text":"Brazil condemned Nicaragua."}
      {"id":"3","text":
      {"id":"4","text":"Chile condemned Nicaragua."}
      {"id":"5","text":"Uruguay condemned Nicaragua."}

      """, to: "five.jsonl")
    let outcome = try program.run(["ingest", "five.jsonl"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("five.jsonl:3"))
    #expect(outcome.errors.contains("ingested 4 documents (0 duplicates skipped, 1 rejected)"))
    let rejects = try program.run(["info", "--rejects", "--no-headers"]).output
    #expect(rejects.hasPrefix("1\tfive.jsonl\t3\t"))
  }

  @Test func articlesAreReadFromStandardInput() throws {
    let outcome = try program.run(
      ["ingest", "--format", "jsonl", "-"],
      input: Array(#"{"id":"1","text":"Peru condemned Nicaragua."}"#.utf8))
    #expect(outcome.status == 0)
    #expect(try program.run(["events", "--no-headers"]).output.contains("Peru\tNicaragua"))
  }

  /// What `make demo` does.
  @Test func theSampleArticlesAnswerTheFirstQuestion() throws {
    let samples = #filePath.replacing(
      "/Tests/ChanceryTests/IngestCommandTests.swift", with: "/seeds/articles")
    let ingested = try program.run(["ingest", samples])
    #expect(ingested.status == 0)
    #expect(ingested.errors.hasPrefix("ingested 8 documents (0 duplicates skipped, 0 rejected)"))
    let answer = try program.run(["ask", "events involving Argentina", "--no-headers"])
    #expect(answer.status == 0)
    let lines = answer.output.split(separator: "\n")
    #expect(lines.count >= 5)
    #expect(lines.allSatisfy { $0.contains("asserted") || $0.contains("habitual") })
  }

  @Test func anArticleNewerThanTheOfficesKnownDrawsOneWarning() throws {
    try folder.write(
      """
      {"id":"1","text":"Peru condemned Nicaragua.","date":"2099-01-01"}
      {"id":"2","text":"Brazil condemned Nicaragua.","date":"2099-03-01"}

      """, to: "future.jsonl")
    let outcome = try program.run(["ingest", "future.jsonl"])
    #expect(outcome.status == 0)
    let warnings = outcome.errors.split(separator: "\n").filter { $0.contains("offices are known") }
    #expect(warnings.count == 1)
    #expect(warnings.first?.contains("articles go up to 2099-03-01") == true)
    let known = try program.run(["info", "--tsv"]).output
    #expect(known.contains("\noffices known through\t20"))
  }

  @Test func quietSaysNothing() throws {
    let outcome = try program.run(["ingest", "--quiet", "articles"])
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.isEmpty)
  }

  @Test func anyNumberOfJobsStoresTheSame() throws {
    _ = try program.run(["ingest", "articles", "--jobs", "1", "--db", "one.db"])
    let outcome = try program.run(["ingest", "articles", "--jobs", "5", "--db", "five.db"])
    #expect(outcome.errors.hasPrefix("ingested 2 documents (0 duplicates skipped, 0 rejected)"))
    let events = try program.run(["events", "--jsonl", "--db", "one.db"]).output
    #expect(events.contains("treaty"))
    #expect(try program.run(["events", "--jsonl", "--db", "five.db"]).output == events)
  }

  @Test func whatIsPassedByIsTold() throws {
    try folder.write("x", to: "articles/.hidden")
    try folder.write("x", to: "articles/picture.png")
    try folder.write("x", to: "articles/film.mp4")
    let outcome = try program.run(["ingest", "articles"])
    #expect(outcome.status == 0)
    #expect(
      outcome.errors.hasPrefix(
        "ingested 2 documents (0 duplicates skipped, 0 rejected, 3 passed by: 1 hidden, "
          + "2 of no known format), "))
  }

  @Test func theRunRecordsProgramSeedsAndModel() throws {
    _ = try program.run(["ingest", "articles"])
    let run = try program.run([
      "sql", "--no-headers",
      """
      SELECT version, length(seeds_sha256), model_sha256 GLOB '[0-9a-f]*' AND length(model_sha256),
        documents, finished_at IS NOT NULL FROM run
      """,
    ])
    #expect(run.output == "0.1.0\t64\t1\t2\t1\n")
  }

  /// Three articles come, and no end: what came is stored, and Ctrl-C says how to go on.
  @Test func anInterruptedRunKeepsWhatCameAndSaysHowToGoOn() throws {
    let outcome = try program.shell(
      """
      mkfifo input
      "$CHANCERY" ingest --format jsonl - < input &
      exec 3> input
      for n in 1 2 3; do printf '{"id":"%s","text":"Peru condemned Cuba."}\\n' $n >&3; done
      looks=0
      until [ "$("$CHANCERY" sql --no-headers 'SELECT count(*) FROM document' 2>&1)" = 3 ]; do
        looks=$((looks + 1)); [ $looks = 5000 ] && break
      done
      kill -INT $!
      wait $!
      """)
    #expect(outcome.status == 130)
    #expect(outcome.errors.contains("ingested 3 documents (0 duplicates skipped, 0 rejected)"))
    #expect(
      outcome.errors.contains(
        "interrupted; what is stored stays, and the same command goes on: "
          + "chancery ingest --format jsonl -"))
  }
}
