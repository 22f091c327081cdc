internal import EventModel
internal import Spelling

extension RelationFrame {
  private static let columns = [
    "id", "lemma", "pos", "subject", "subject_class", "object", "object_class", "predicate", "past",
    "example", "tells", "source",
  ]

  /// Reads `seeds/frames/relations.tsv`.
  ///
  /// - Throws: `SeedError` at the first wrong cell, or at a row that no sentence can tell from an
  ///   earlier one.
  static func read(_ seeds: SeedLibrary, _ ontology: EventOntology) throws -> [RelationFrame] {
    let table = try CodeList(seeds.table("frames/relations", columns: columns), key: "id").table
    var lines: [String: Int] = [:]
    return try table.rows.map { row in
      let frame = try RelationFrame(row, ontology)
      let key = [
        "lemma", "pos", "subject", "subject_class", "object", "object_class",
      ].map { row[$0] }.joined(separator: " / ")
      if let first = lines.updateValue(row.line, forKey: key) {
        throw row.error("lemma", .duplicateKey(key, firstLine: first))
      }
      return frame
    }
  }

  private init(_ row: SeedTable.Row, _ ontology: EventOntology) throws(SeedError) {
    id = row["id"]
    guard let partOfSpeech = PartOfSpeech(rawValue: row["pos"]) else {
      throw row.error("pos", .malformed(row["pos"], expected: "verb, noun or adjective"))
    }
    self.partOfSpeech = partOfSpeech
    words = try row.required("lemma").split(separator: " ").map(String.init)
    subject = try Self.slots(row, "subject")
    object = try Self.slots(row, "object")
    subjectClasses = try Self.classes(row, "subject_class")
    objectClasses = try Self.classes(row, "object_class")
    predicates = try Self.predicates(row, "predicate", ontology)
    pastPredicates = try Self.predicates(row, "past", ontology)
    guard !predicates.isEmpty || !pastPredicates.isEmpty else {
      throw row.error("predicate", .empty(column: "predicate"))
    }
    example = try row.required("example")
    tells = try row.required("tells")
    guard tells.split(separator: " > ").count == 2 else {
      throw row.error("tells", .malformed(tells, expected: "a subject and an object about ' > '"))
    }
  }

  private static func slots(
    _ row: SeedTable.Row, _ column: String
  ) throws(SeedError) -> [Slot] {
    var slots: [Slot] = []
    for word in try row.required(column).split(separator: "|").map(String.init) {
      guard let slot = Slot(word) else {
        throw row.error(
          column, .unknownCode(word, of: "slot", nearest: Vocabulary(Slot.names).nearest(to: word)))
      }
      slots.append(slot)
    }
    return slots
  }

  private static func classes(
    _ row: SeedTable.Row, _ column: String
  ) throws(SeedError) -> Set<Class> {
    var classes: Set<Class> = []
    for word in row.list(column) {
      guard let known = Class(rawValue: word) else {
        throw row.error(
          column,
          .unknownCode(
            word, of: "class",
            nearest: Vocabulary(Class.allCases.map(\.rawValue)).nearest(to: word)))
      }
      classes.insert(known)
    }
    return classes
  }

  private static func predicates(
    _ row: SeedTable.Row, _ column: String, _ ontology: EventOntology
  ) throws(SeedError) -> [Predicate] {
    var predicates: [Predicate] = []
    for word in row.list(column) {
      guard ontology.predicates.contains(where: { $0.code.rawValue == word }) else {
        throw row.error(
          column,
          .unknownCode(
            word, of: "predicate",
            nearest: Vocabulary(ontology.predicates.map(\.code.rawValue)).nearest(to: word)))
      }
      predicates.append(Predicate(word))
    }
    return predicates
  }
}
