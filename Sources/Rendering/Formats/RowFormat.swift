/// A format as the text before, of and after its rows.
protocol RowFormat {
  mutating func opening() -> String
  mutating func row(_ cells: [Cell]) -> String
  mutating func closing() -> String
}
