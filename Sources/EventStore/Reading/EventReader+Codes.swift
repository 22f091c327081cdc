internal import SQLite

extension EventReader {
  /// A table of the ontology.
  public enum CodeTable: String, Sendable {
    /// The PLOVER types.
    case eventType = "event_type"
    /// The quad classes.
    case quadClass = "quad_class"
    /// The contexts.
    case context
    /// The predicates of relations.
    case predicate
  }

  /// The codes of a table of the ontology, in its order.
  public func codes(of table: CodeTable) throws -> [String] {
    let statement = try connection.prepare("SELECT code FROM \(table.rawValue) ORDER BY rowid")
    var codes: [String] = []
    while try statement.step() { codes.append(try statement.text(0)) }
    return codes
  }
}
