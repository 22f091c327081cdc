/// The rows of `verbs.tsv` or `nouns.tsv`, with the words of their classes.
struct FrameTable {
  private let table: SeedTable
  private let partOfSpeech: Frame.PartOfSpeech
  private let objects: [WordClasses.Listed]
  private let subjects: [WordClasses.Listed]

  /// - Throws: `SeedError` for a class that no row lists.
  init(
    _ table: SeedTable, _ partOfSpeech: Frame.PartOfSpeech, _ classes: WordClasses
  ) throws(SeedError) {
    self.table = table
    self.partOfSpeech = partOfSpeech
    var objects: [WordClasses.Listed] = []
    var subjects: [WordClasses.Listed] = []
    for row in table.rows {
      objects.append(try classes.expand(row, "object"))
      subjects.append(try classes.expand(row, "subject"))
    }
    self.objects = objects
    self.subjects = subjects
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
  @discardableResult
  func claims() throws(SeedError) -> [String: [String: Int]] {
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
