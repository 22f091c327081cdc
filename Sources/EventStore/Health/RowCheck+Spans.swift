extension RowCheck {
  /// Words and where they stand.
  ///
  /// Of two that disagree the words are believed where they stand once in what holds them, since a
  /// text that grew or shrank moves every offset behind the place.
  static let spans =
    [
      RowCheck(
        .span, in: "sentence", where: movedSentences,
        cause: "stands elsewhere in its document's text",
        mending: [
          """
          UPDATE sentence SET start = moved.start, "end" = moved.start + length(sentence.text)
          FROM (SELECT s.id, instr(d.text, s.text) - 1 AS start
            FROM sentence AS s JOIN document AS d ON d.id = s.document_id
            WHERE s.id IN :broken) AS moved
          WHERE moved.id = sentence.id
          """
        ]),
      RowCheck(
        .span, in: "sentence", where: alteredSentences,
        cause: "differs from its document's text, which has the words of all others",
        mending: [
          """
          UPDATE sentence SET text = (SELECT substr(d.text, sentence.start + 1,
            sentence."end" - sentence.start) FROM document AS d WHERE d.id = sentence.document_id)
          WHERE id IN :broken
          """
        ]),
      RowCheck(
        .span, in: "sentence",
        where: """
          SELECT s.id FROM sentence AS s JOIN document AS d ON d.id = s.document_id
          WHERE \(isElsewhere) AND s.id NOT IN (\(movedSentences))
            AND s.id NOT IN (\(alteredSentences))
          """,
        cause: "its words do not stand in its document's text", remedy: Finding.restore),
    ]
    + words(
      of: "mention",
      "x.id AS id, x.trigger AS words, x.trigger_start AS start, x.trigger_end AS stop",
      "mention AS x", columns: ("trigger_start", "trigger_end"))
    + ["mention_participant", "attribution"].flatMap {
      words(
        of: $0, "x.id AS id, x.text AS words, x.start AS start, x.\"end\" AS stop",
        "\($0) AS x JOIN mention AS m ON m.id = x.mention_id", columns: ("start", "\"end\""))
    } + [
      RowCheck(
        .span, in: "evidence",
        where: """
          SELECT e.id FROM evidence AS e JOIN sentence AS s ON s.id = e.sentence_id
          JOIN document AS d ON d.id = s.document_id
          WHERE e.start < 0 OR e."end" > length(d.text)
          """,
        cause: "ends outside its document's text", remedy: Finding.restore)
    ]

  private static let isElsewhere =
    "(substr(d.text, s.start + 1, s.\"end\" - s.start) <> s.text OR s.\"end\" > length(d.text))"

  private static let movedSentences = """
    SELECT s.id FROM sentence AS s JOIN document AS d ON d.id = s.document_id
    WHERE \(isElsewhere) AND instr(d.text, s.text) > 0
      AND instr(substr(d.text, instr(d.text, s.text) + 1), s.text) = 0
    """

  /// Within the text, not to be found in it, and the only such sentence of its document.
  private static let alteredSentences = """
    SELECT min(s.id) FROM sentence AS s JOIN document AS d ON d.id = s.document_id
    WHERE \(isElsewhere) AND instr(d.text, s.text) = 0
    GROUP BY s.document_id HAVING count(*) = 1 AND max(s."end") <= length(d.text)
    """

  /// The two rules of words in a sentence: those that can be found there again, and those that cannot.
  private static func words(
    of table: String, _ selected: String, _ source: String, columns: (start: String, end: String)
  ) -> [RowCheck] {
    let mention = table == "mention" ? "x" : "m"
    let wrong = """
      SELECT w.id AS id, s.start - 1 + instr(s.text, w.words) AS found,
        instr(substr(s.text, instr(s.text, w.words) + 1), w.words) AS again,
        instr(s.text, w.words) AS place, length(w.words) AS length
      FROM (SELECT \(selected), \(mention).sentence_id AS sentence_id FROM \(source)) AS w
      JOIN sentence AS s ON s.id = w.sentence_id JOIN document AS d ON d.id = s.document_id
      WHERE substr(d.text, w.start + 1, w.stop - w.start) <> w.words
      """
    return [
      RowCheck(
        .span, in: table, where: "SELECT id FROM (\(wrong)) WHERE place > 0 AND again = 0",
        cause: "its words stand elsewhere in its sentence",
        mending: [
          """
          UPDATE \(table) SET \(columns.start) = moved.found, \(columns.end) = moved.found + moved.length
          FROM (\(wrong)) AS moved
          WHERE moved.id = \(table).id AND moved.place > 0 AND moved.again = 0
          """
        ]),
      RowCheck(
        .span, in: table, where: "SELECT id FROM (\(wrong)) WHERE place = 0 OR again > 0",
        cause: "its words do not stand where it says", remedy: Finding.restore),
    ]
  }
}
