internal import EventStore

// What no query can say is refused, never answered as if it were not there.

extension EventReading {
  /// Whether "not" denies a taking part instead of an act: "not involving Norway".
  func excludes(at index: Int) -> Bool {
    guard index + 1 < phrases.count, predicate ?? -1 < index else { return false }
    return phrases[index + 1].preposition != nil || phrases[index + 1].actor != nil
  }

  /// Those who take part must all do so: "Norway or Kenya" takes part is two questions.
  func refuseChoice() throws {
    guard query.involving.count > 1 else { return }
    for index in phrases.indices.dropFirst().dropLast() {
      if case .or = phrases[index].content, phrases[index - 1].actor != nil,
        phrases[index + 1].actor != nil
      {
        throw InquiryError.notUnderstood(
          question, part: text(from: index), examples: QuestionReader.examples)
      }
    }
  }

  func text(from index: Int) -> String {
    phrases[index...].prefix(2).map(\.text).joined(separator: " ")
  }
}
