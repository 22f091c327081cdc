import EventStore
import Inquiry

/// A query as commands of the shell that run its SQL, the values bound and never within it.
struct ExplainedQuery {
  let reader: EventReader

  /// One command a line; of ties, one for those of the texts and one for the offices of the base.
  func text(_ query: Query) throws -> String {
    switch query {
    case .events(let query, _): return command(reader.explanation(query))
    case .timeline(let query, let period): return command(reader.explanation(query, by: period))
    case .relations(let query):
      let inquirer = Inquirer(reader)
      var lines = [command(reader.explanation(try inquirer.told(query)))]
      if let roles = try inquirer.roles(query) {
        lines.append(command(reader.explanation(query, roles: roles)))
      }
      if try inquirer.asksForMemberships(query) {
        lines.append("# the memberships of the base are in no table: 'chancery actor' tells them")
      }
      return lines.joined(separator: "\n")
    }
  }

  private func command(_ explanation: QueryExplanation) -> String {
    let parameters = explanation.parameters.map { " -p \("\($0.name)=\($0.value)".shellWord)" }
    return "chancery sql \(explanation.sql.shellWord)\(parameters.joined())"
  }
}
