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

  /// The frames of the rows, in their order.
  ///
  /// That no two rows claim the same word is `FrameRule`'s to see, which runs over the tables inside
  /// the binary in a test and over an overlay before it is loaded.
  func frames(_ ontology: EventOntology) throws -> [Frame] {
    let owners = ownersOfLentWords()
    return try table.rows.enumerated().map { index, row in
      var words = objects[index].named
      if !objects[index].ofClasses.isEmpty {
        let taken = owners[lemma(of: row), default: [:]]
        words +=
          taken.isEmpty
          ? objects[index].ofClasses
          : objects[index].ofClasses.filter { taken[$0, default: index] == index }
      }
      return try Frame(
        row, partOfSpeech, objects: words, subjects: subjects[index].all, ontology)
    }
  }

  /// For each predicate that has words of a class, which row names which object itself.
  private func ownersOfLentWords() -> [String: [String: Int]] {
    guard partOfSpeech == .verb else { return [:] }
    var owners: [String: [String: Int]] = [:]
    for (index, row) in table.rows.enumerated() where !objects[index].ofClasses.isEmpty {
      owners[lemma(of: row)] = [:]
    }
    for (index, row) in table.rows.enumerated() where !objects[index].named.isEmpty {
      let key = lemma(of: row)
      guard owners[key] != nil else { continue }
      for word in objects[index].named { owners[key]?[word] = index }
    }
    return owners
  }

  private func lemma(of row: SeedTable.Row) -> String { row["lemma"] + "/" + row["subject"] }

  /// Sees that no two rows claim the same word; a class gives way to a row that names it.
  ///
  /// - Throws: `SeedError` at a row that no sentence can tell from an earlier one: both name the same
  ///   word, both have it from a class, or neither has an object; two rows of one noun, whose objects
  ///   only bring its participants.
  func checkClaims() throws(SeedError) {
    var named: [String: [String: Int]] = [:]
    var lent: [String: [String: Int]] = [:]
    for (index, row) in table.rows.enumerated() {
      let key = lemma(of: row)
      let listed = objects[index]
      let hasNoObject =
        partOfSpeech == .noun || listed.named.isEmpty && listed.ofClasses.isEmpty
      let own = hasNoObject ? [""] : listed.named
      try claim(own, of: key, row, index, in: &named)
      try claim(listed.ofClasses, of: key, row, index, in: &lent)
    }
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
