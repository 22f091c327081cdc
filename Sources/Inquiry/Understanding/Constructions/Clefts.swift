// Frames of a question that ask for nothing themselves: "it was X that", "the countries that".

extension [QuestionPhrase] {
  /// The phrases without the frame of a cleft, and with what a relative clause asks for.
  ///
  /// Of "who was it that sanctioned Norway" the asking and the sanctioning stay, without the "was" that
  /// would make a passive of it; "the countries that sanctioned Norway" asks which countries did.
  func withoutClefts() -> [QuestionPhrase] {
    var phrases = self
    // "when was the last time Norway visited Kenya".
    if let index = indices.dropLast().first(where: { self[$0].isBe && self[$0 + 1].isOccasion }) {
      phrases.remove(at: index)
    }
    for index in phrases.indices.dropFirst().reversed() where phrases.isRelative(at: index) {
      if case .party(let kind) = phrases[index - 1].content {
        phrases[index - 1] = QuestionPhrase(
          content: .ask(.who, kind: kind), words: phrases[index - 1].words)
      }
      phrases.remove(at: index)
      phrases = phrases.enumerated().filter { $0.offset >= index || !$0.element.isBe }
        .map(\.element)
      break
    }
    return phrases
  }

  /// Whether a word opens a clause about the noun before it.
  private func isRelative(at index: Int) -> Bool {
    guard self[index].words.count == 1, let word = self[index].words.first?.key,
      ["that", "who", "which", "whom", "where"].contains(word), index + 1 < count,
      self[index - 1].words.last?.endsWithComma == false
    else { return false }
    switch self[index - 1].content {
    case .events: return word == "where"
    case .party, .actor, .unknown, .group, .word: return word != "where"
    case .filler: return self[index - 1].words.last?.key == "it"
    case .order: return self[index - 1].isOccasion
    default: return false
    }
  }
}

extension QuestionPhrase {
  /// Whether it tells one occasion: "the last time".
  var isOccasion: Bool {
    if case .order = content { words.last?.key == "time" } else { false }
  }
}
