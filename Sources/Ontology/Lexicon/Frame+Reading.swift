internal import Spelling

extension Frame {
  static func read(_ seeds: SeedLibrary, _ ontology: EventOntology) throws -> [Frame] {
    let classes = try WordClasses(seeds.table(.classes))
    return try PartOfSpeech.allCases.flatMap { partOfSpeech in
      try FrameTable(seeds.table(partOfSpeech.schema), partOfSpeech, classes).frames(ontology)
    }
  }
}

extension Frame {
  convenience init(
    _ row: SeedTable.Row, _ partOfSpeech: PartOfSpeech, objects: [String], subjects: Set<String>,
    _ ontology: EventOntology
  ) throws(SeedError) {
    guard let direction = Direction(rawValue: row["direction"]) else {
      throw row.error(
        "direction",
        .malformed(row["direction"], expected: "forward, reciprocal, reported or reverse"))
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
      words: try row.required("lemma").utf8.split(separator: 0x20).map { String(Substring($0)) },
      subjects: subjects, objects: objects,
      act: row["type"].isEmpty ? nil : try ontology.act(row), direction: direction,
      need: need ?? nil, example: row["example"])
  }
}
