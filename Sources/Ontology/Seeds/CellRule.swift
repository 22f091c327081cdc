/// What a cell of a seed table may hold.
indirect enum CellRule: Sendable {
  /// Any text, but some.
  case text
  /// A value that stands in a column of another table; `of` says what it is: "country".
  case value(in: String, column: String, of: String)
  /// A word, or with a mark before it the name of a class of words that the table lists.
  case wordOrClass(in: String, column: String)
  /// One of a closed list of words; `of` says what they are: "kind of actor".
  case word([String], of: String)
  /// A day that exists, as `YYYY-MM-DD`.
  case day
  /// A day, month or year: `2024-07-29`, `2024-07`, `2024`.
  case partialDay
  /// A decimal number of a range.
  case number(ClosedRange<Double>)
  /// Capital letters in chunks of three: `ARGGOV`.
  case actorCode
  /// An actor that need not stand in a table: a country, a dot, a sector.
  case actorPart
  /// As the rule says, or empty.
  case optional(CellRule)
  /// One value or more that the rule allows, divided by `|`, in an order that means something.
  case list(CellRule)
  /// Values that the rule allows, divided by `|`, none of them twice.
  case set(CellRule)
  /// A mode of the type that the row names.
  case mode

  /// The other tables a cell's value may be looked up in, each with the column.
  var references: [(table: String, column: String)] {
    switch self {
    case .optional(let rule), .list(let rule), .set(let rule): rule.references
    case .value(let table, let column, _), .wordOrClass(let table, let column): [(table, column)]
    case .actorPart: [("actors/countries", "code"), ("ontology/sectors", "code")]
    case .mode: [("ontology/modes", "code")]
    default: []
    }
  }

  /// A country's code.
  static let country = CellRule.value(in: "actors/countries", column: "code", of: "country")
}
