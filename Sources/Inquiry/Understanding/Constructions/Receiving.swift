// Verbs whose act is told by another word, and who is acted on by them.

extension [QuestionPhrase] {
  /// The phrases with verbs of receiving and giving settled by what they take.
  ///
  /// "Kenya received aid" makes Kenya the one acted on, "Kenya got sanctioned" is a passive, "received
  /// Milei" is the act of a host. "gave Kenya aid" has a receiver without a preposition.
  func withReceivers(_ lexicon: QuestionLexicon) -> [QuestionPhrase] {
    var phrases: [QuestionPhrase] = []
    for (index, phrase) in enumerated() {
      switch phrase.content {
      case .undergo: phrases += undergoing(phrase, at: index, lexicon)
      case .giving: phrases += giving(phrase, at: index, lexicon)
      case .patient: phrases.append(patient(phrase, at: index))
      default: phrases.append(phrase)
      }
    }
    return phrases
  }

  private func undergoing(
    _ phrase: QuestionPhrase, at index: Int, _ lexicon: QuestionLexicon
  ) -> [QuestionPhrase] {
    guard self[..<index].contains(where: { !$0.isFiller }) else {
      return [QuestionPhrase(content: .ask(.list, kind: nil), words: phrase.words)]
    }
    let rest = self[(index + 1)...].filter { !$0.isFiller }
    // "events where Norway is the target".
    if phrase.words.last?.key == "target" {
      return [phrase, QuestionPhrase(content: .anyAct, words: phrase.words)]
    }
    if let next = rest.first, next.act?.isParticiple == true {
      return [QuestionPhrase(content: .be, words: phrase.words)]
    }
    let object = rest.first { $0.preposition != nil || $0.act != nil || $0.isAuxiliary }
    let isAsked = self[..<index].contains { $0.act != nil } && object?.act == nil
    if object?.act != nil || isAsked { return [phrase] }
    if rest.contains(where: { $0.preposition == .from }) {
      return [phrase, QuestionPhrase(content: .anyAct, words: phrase.words)]
    }
    let act = lexicon.act(phrase.words.map(\.key))
    return act.map { [QuestionPhrase(content: .act($0), words: phrase.words)] } ?? []
  }

  private func giving(
    _ phrase: QuestionPhrase, at index: Int, _ lexicon: QuestionLexicon
  ) -> [QuestionPhrase] {
    let next = index + 1 < count ? self[index + 1] : nil
    let isReceiver = next?.actor != nil && next?.isPossessive == false
    let receiver = QuestionPhrase(content: .preposition(.target), words: phrase.words)
    guard isReceiver || next?.preposition == .target else { return [] }
    // What is given without a name for it is help of some kind.
    guard !contains(where: \.tellsOfActs), let aid = lexicon.act(["aid"]) else {
      return isReceiver ? [receiver] : []
    }
    return [QuestionPhrase(content: .act(aid), words: phrase.words)]
      + (isReceiver ? [receiver] : [])
  }

  /// "recipients of aid" are asked for; who "was the target of" an attack is told.
  private func patient(_ phrase: QuestionPhrase, at index: Int) -> QuestionPhrase {
    let isTold = self[..<index].contains { $0.isBe } && self[..<index].contains { $0.actor != nil }
    return QuestionPhrase(
      content: isTold ? .undergo : .ask(.whom, kind: nil), words: phrase.words)
  }
}
