internal import Spelling

extension SeedTable.Row {
  /// The cell, which must be one of the values of a closed list.
  package func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ column: String
  ) throws(SeedError) -> Choice {
    let cell = try required(column)
    guard let choice = Choice(rawValue: cell) else {
      throw error(
        column,
        .unknownCode(
          cell, of: column,
          nearest: Vocabulary(Choice.allCases.map(\.rawValue)).nearest(to: cell)))
    }
    return choice
  }
}
