internal import SQLite

/// A question or a query that somebody keeps by a name.
public struct SavedQuestion: Hashable, Sendable {
  /// What it is.
  public enum Kind: String, Sendable {
    /// Words for `ask`.
    case question
    /// A query for `sql`.
    case sql
  }

  /// Its name.
  public let name: String
  /// What it is.
  public let kind: Kind
  /// Its text.
  public let text: String

  /// A text under a name; SQL if it begins as a query does.
  public init(name: String, text: String) {
    let first = text.split(whereSeparator: \.isWhitespace).first?.lowercased()
    self.init(
      name: name, kind: ["select", "with", "values"].contains(first) ? .sql : .question, text: text)
  }

  init(name: String, kind: Kind, text: String) {
    self.name = name
    self.kind = kind
    self.text = text
  }
}

extension EventReader {
  /// What people keep, by name.
  public func savedQuestions() throws -> [SavedQuestion] {
    let statement = try connection.prepare(
      "SELECT name, kind, text FROM saved_question ORDER BY name")
    var questions: [SavedQuestion] = []
    while try statement.step() {
      questions.append(
        SavedQuestion(
          name: try statement.text(0),
          kind: SavedQuestion.Kind(rawValue: try statement.text(1)) ?? .question,
          text: try statement.text(2)))
    }
    return questions
  }
}
