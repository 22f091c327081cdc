internal import EventStore

// Which acts decide, and what becomes of the words beside them.

extension EventReading {
  /// The words of the act, of which one must be there, each with those that all must be.
  mutating func settleWords() {
    guard !content.isEmpty else { return }
    let all = content.joined(separator: " ")
    query.words = query.words.isEmpty ? [all] : query.words.map { "\($0) \(all)" }
  }

  /// Whether a verb says more than the act that is its object: "lifted sanctions".
  private static func overrules(_ verb: Int, _ object: Int, _ phrases: [QuestionPhrase]) -> Bool {
    guard phrases.indices.contains(verb), phrases.indices.contains(object),
      let verb = phrases[verb].act, let object = phrases[object].act, verb.takesObject
    else { return false }
    return verb.types.isDisjoint(with: object.types)
  }

  /// Of "ask for help" and "agree to meet" the first act decides, of "trade agreement" the last.
  static func decidingActs(
    _ phrases: [QuestionPhrase], _ lexicon: QuestionLexicon
  ) -> [Int] {
    let acts = phrases.indices.filter { phrases[$0].act != nil }
    // "asked for help": the help is what is asked for.
    let governing = Set(acts.filter { lexicon.endsInPreposition(phrases[$0].words.map(\.key)) })
    let isParticiple = { (index: Int) in phrases[index].act?.isParticiple == true }
    return acts.filter { index in
      if governing.contains(index - 1) || isContent(index, of: acts, phrases) { return false }
      if acts.contains(index - 1) {
        // "agreements signed": the participle of an act that is named already.
        if isParticiple(index) { return overrules(index, index - 1, phrases) }
        if overrules(index - 1, index, phrases) { return false }
      }
      guard acts.contains(index + 1), !governing.contains(index) else { return true }
      return isParticiple(index + 1)
        ? !overrules(index + 1, index, phrases) : overrules(index, index + 1, phrases)
    }
  }

  /// Whether an act is what another is about: the meeting of "agreed with Kenya to meet".
  private static func isContent(
    _ index: Int, of acts: [Int], _ phrases: [QuestionPhrase]
  ) -> Bool {
    index > 1 && [.target, .of, .about].contains(phrases[index - 1].preposition)
      && acts.contains {
        $0 < index - 1
          && phrases[($0 + 1)..<(index - 1)].allSatisfy {
            $0.actor != nil || $0.preposition != nil
          }
      }
  }

  mutating func passOver(_ phrase: QuestionPhrase, at index: Int) {
    if acts.contains(index - 1), Self.overrules(index - 1, index, phrases) {
      content.append(phrase.text.wordBeginning)
    } else if acts.contains(index - 1), phrase.act?.isParticiple == true {
      return
    } else if acts.contains(index + 1) {
      // "sign deals": what says the same as the act narrows nothing.
      if phrase.act?.types.isDisjoint(with: phrases[index + 1].act?.types ?? []) == true {
        content.append(phrase.text.wordBeginning)
      }
    } else {
      notes.append("'\(phrase.text)' was passed over: what an act is about is not told apart")
    }
  }

  mutating func takeUnknown(_ phrase: QuestionPhrase, at index: Int) throws {
    if index > 0, phrases[index - 1].preposition == .place,
      try phrase.words.contains(where: \.isCapitalised)
        || reader.reader.hasWord(beginning: phrase.text)
    {
      query.place = phrase.text
    } else if let word = phrase.words.first, try isOfTexts(word, at: index) {
      content.append(phrase.text.wordBeginning)
      if word.isCapitalised {
        notes.append("'\(phrase.text)' is nobody known: sentences with the word are shown")
      }
    } else {
      throw try reader.unknown(phrase)
    }
  }

  /// Whether a word that the grammar lacks narrows the question.
  ///
  /// It stands before an act, as in "lithium deals", or the texts have it. A slip of the keys is in no
  /// text.
  private func isOfTexts(_ word: QuestionWord, at index: Int) throws -> Bool {
    if acts.contains(index + 1), !word.isCapitalised { return true }
    // Shorter words are seldom the name of a thing; the limit is arbitrary.
    guard word.key.unicodeScalars.count >= 4 else { return false }
    return try reader.reader.hasWord(beginning: word.text.wordBeginning)
  }

  /// Of "which newspaper wrote that" the writing is the newspaper's.
  static func withoutReporting(_ phrases: [QuestionPhrase]) -> [QuestionPhrase] {
    let asks = phrases.prefix(3).contains {
      if case .ask(.document, _) = $0.content { true } else { false }
    }
    guard asks else { return phrases }
    let said = phrases.indices.prefix(4).first {
      if case .speech = phrases[$0].content { true } else { false }
    }
    guard let said, phrases[..<said].allSatisfy({ $0.actor == nil }) else { return phrases }
    return Array(phrases[..<said] + phrases[(said + 1)...])
  }
}
