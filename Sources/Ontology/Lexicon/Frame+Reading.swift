internal import Spelling

extension Frame {
  static func read(_ seeds: SeedLibrary, _ ontology: EventOntology) throws -> [Frame] {
    let classes = try WordClasses(seeds)
    return try PartOfSpeech.allCases.flatMap { partOfSpeech in
      try FrameTable(seeds, partOfSpeech, classes).frames(ontology)
    }
  }
}

/// The rows of `verbs.tsv` or `nouns.tsv`, with the words of their classes.
private struct FrameTable {
  private let table: SeedTable
  private let partOfSpeech: Frame.PartOfSpeech
  private let objects: [WordClasses.Listed]
  private let subjects: [WordClasses.Listed]

  init(
    _ seeds: SeedLibrary, _ partOfSpeech: Frame.PartOfSpeech, _ classes: WordClasses
  ) throws {
    self.partOfSpeech = partOfSpeech
    table = try CodeList(
      seeds.table(
        partOfSpeech.tableName,
        columns: [
          "id", "lemma", "subject", "object", "type", "mode", "cameo", "contexts", "direction",
          "needs", "example", "source",
        ]), key: "id"
    ).table
    objects = try table.rows.map { row in try classes.expand(row, "object") }
    subjects = try table.rows.map { row in try classes.expand(row, "subject") }
  }

  func frames(_ ontology: EventOntology) throws -> [Frame] {
    let claims = try claims()
    return try table.rows.enumerated().map { index, row in
      let taken = claims[lemma(of: row), default: [:]]
      let lent = objects[index].ofClasses.filter { taken[$0, default: index] == index }
      return try Frame(
        row, partOfSpeech, objects: objects[index].named + lent.sorted(),
        subjects: subjects[index].all, ontology)
    }
  }

  private func lemma(of row: SeedTable.Row) -> String { row["lemma"] + "/" + row["subject"] }

  /// For each predicate which row names which object itself; a class gives way to it.
  ///
  /// - Throws: `SeedError` at a row that no sentence can tell from an earlier one: both name the same
  ///   word, both have it from a class, or neither has an object.
  private func claims() throws(SeedError) -> [String: [String: Int]] {
    var named: [String: [String: Int]] = [:]
    var lent: [String: [String: Int]] = [:]
    for (index, row) in table.rows.enumerated() where partOfSpeech == .verb {
      let key = lemma(of: row)
      let listed = objects[index]
      let own = listed.named.isEmpty && listed.ofClasses.isEmpty ? [""] : listed.named
      try claim(own, of: key, row, index, in: &named)
      try claim(listed.ofClasses.sorted(), of: key, row, index, in: &lent)
    }
    return named
  }

  private func claim(
    _ words: [String], of key: String, _ row: SeedTable.Row, _ index: Int,
    in claims: inout [String: [String: Int]]
  ) throws(SeedError) {
    for word in words {
      if let first = claims[key, default: [:]].updateValue(index, forKey: word) {
        let lemma = row["lemma"]
        throw row.error(
          word.isEmpty ? "lemma" : "object",
          .duplicateKey(
            word.isEmpty ? lemma : "\(lemma) \(word)", firstLine: table.rows[first].line))
      }
    }
  }
}

extension Frame {
  fileprivate init(
    _ row: SeedTable.Row, _ partOfSpeech: PartOfSpeech, objects: [String], subjects: Set<String>,
    _ ontology: EventOntology
  ) throws(SeedError) {
    guard let direction = Direction(rawValue: row["direction"]) else {
      throw row.error(
        "direction", .malformed(row["direction"], expected: "forward, reciprocal or reverse"))
    }
    let need = row.optional("needs").map { Need(rawValue: $0) }
    if let need, need == nil {
      throw row.error(
        "needs",
        .unknownCode(
          row["needs"], of: "need",
          nearest: Vocabulary(Need.allCases.map(\.rawValue)).nearest(to: row["needs"])))
    }
    self.init(
      id: row["id"], partOfSpeech: partOfSpeech,
      words: try row.required("lemma").split(separator: " ").map(String.init),
      subjects: subjects, objects: objects, act: try ontology.act(row), direction: direction,
      need: need ?? nil, example: row["example"])
  }
}
