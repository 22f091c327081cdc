/// An entry of a PETRARCH dictionary: names with the codes they share.
struct PetrarchEntry {
  /// A name and where it stands.
  struct Name {
    /// The words as written: `AFGHAN_NATIONAL_ARMY_`.
    let text: String
    /// An agent's plural: nil where the rules make it, empty where it has none.
    let plural: String?
    /// Where it stands in its line.
    let place: Substring
    /// Its line.
    let line: PetrarchLine
  }

  /// The first name and its synonyms.
  var names: [Name]
  /// The codes, in order.
  var codes: [PetrarchCode] = []

  /// Whether it is an agent, who belongs to whatever country stands beside it.
  var isAgent: Bool { codes.contains { $0.letters.contains("~") } }
}
