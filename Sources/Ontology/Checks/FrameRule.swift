/// No two rows of a predicate ask for the same words.
struct FrameRule {
  private let tables: CheckedTables

  init(_ tables: CheckedTables) { self.tables = tables }

  func faults() -> [SeedError] {
    guard let classes = tables[TableSchema.classes.name] else { return [] }
    return Frame.PartOfSpeech.allCases.compactMap { partOfSpeech -> SeedError? in
      guard let table = tables[partOfSpeech.schema.name] else { return nil }
      do throws(SeedError) {
        try FrameTable(table, partOfSpeech, WordClasses(classes)).claims()
        return nil
      } catch {
        return error
      }
    }
  }
}
