// Question words that several phrases make together.

extension [QuestionPhrase] {
  /// The phrases with a noun for parties taken into the question word before it, and a preposition
  /// into the question word after it: "what countries", "by which country".
  func withAskedParties() -> [QuestionPhrase] {
    var phrases: [QuestionPhrase] = []
    for phrase in self {
      let joined = phrases.last.flatMap { question($0, phrase) }
      if joined != nil { phrases.removeLast() }
      phrases.append(joined ?? phrase)
    }
    return phrases.withPartiesOfParticiples()
  }

  /// The question word that two phrases make; nil for others.
  private func question(_ first: QuestionPhrase, _ second: QuestionPhrase) -> QuestionPhrase? {
    switch (first.content, second.content) {
    case (.ask(.what, _), .party(let kind)), (.ask(.list, _), .party(let kind)),
      (.ask(.who, _), .party(let kind)):
      return QuestionPhrase(content: .ask(.who, kind: kind), words: second.words)
    case (.preposition(let preposition), .ask(.who, let kind)),
      (.preposition(let preposition), .ask(.whom, let kind)):
      let side = asked(preposition)
      return side.map { QuestionPhrase(content: .ask($0, kind: kind), words: second.words) }
    default: return nil
    }
  }

  /// Whom a preposition before a question word asks for; nil for one that asks for no party.
  private func asked(_ preposition: QuestionPhrase.Preposition) -> QuestionPhrase.Ask? {
    switch preposition {
    case .source: .agent
    case .from: contains { $0.act?.fromNamesTarget == true } ? .whom : .agent
    case .target, .on: .whom
    case .with, .between: .who
    case .involving, .about, .of, .place: nil
    }
  }

  /// "countries sanctioned by Norway", "leaders visiting Kenya": who they are.
  private func withPartiesOfParticiples() -> [QuestionPhrase] {
    guard count > 1, case .party(let kind) = self[0].content, let act = self[1].act else {
      return self
    }
    let isActive = self[1].words.first?.key.hasSuffix("ing") == true
    guard act.isParticiple || isActive else { return self }
    return [QuestionPhrase(content: .ask(.who, kind: kind), words: self[0].words)] + dropFirst()
  }
}
