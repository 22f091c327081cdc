/// A question without what it has no place for: what an act is about, where that is a tie.
///
/// Of "who did Norway ask to represent it in Cuba" the asking is looked for; of "currency swap
/// agreements" the agreements, among those whose sentence has the word.
struct ContentClause {
  /// The phrases that are left.
  let phrases: [QuestionPhrase]
  /// What was passed over.
  let notes: [String]

  init(_ phrases: [QuestionPhrase]) {
    let phrases = Self.withoutObjects(
      Self.withoutModifiers(Self.withoutTiesOfTimelines(phrases)))
    guard let act = phrases.firstIndex(where: { $0.act != nil }),
      let tie = phrases.indices.first(where: {
        $0 > act && phrases[$0].isTie && phrases[$0 - 1].preposition == .target
      })
    else {
      self.phrases = phrases
      notes = []
      return
    }
    let clause = phrases[(tie - 1)...]
    self.phrases = phrases[..<(tie - 1)] + clause.filter { $0.time != nil || $0.isOfficeTime }
    let text = clause.filter { $0.time == nil }.map(\.text).joined(separator: " ")
    notes = ["'\(text)' was passed over: what an act is about is not told apart"]
  }

  /// "the relations of Norway over time" and "bad relations" are the events: ties are neither counted
  /// by month nor good or bad.
  private static func withoutTiesOfTimelines(_ phrases: [QuestionPhrase]) -> [QuestionPhrase] {
    let asksForEvents = phrases.contains {
      switch $0.content {
      case .timeline, .quads: true
      default: false
      }
    }
    guard asksForEvents else { return phrases }
    return phrases.filter { $0.tie.map { $0.isOffice || !$0.predicates.isEmpty } ?? true }
  }

  /// What an act is done to, where that is no party: "call the islands".
  private static func withoutObjects(_ phrases: [QuestionPhrase]) -> [QuestionPhrase] {
    phrases.enumerated().filter { index, phrase in
      guard let tie = phrase.tie, !tie.isOffice, index > 0 else { return true }
      return phrases[index - 1].act == nil
    }.map(\.element)
  }

  /// A tie that stands before an act is a word of it, and so is one that the act's verb takes:
  /// "currency swap agreements", "broke off relations".
  private static func withoutModifiers(_ phrases: [QuestionPhrase]) -> [QuestionPhrase] {
    phrases.enumerated().map { index, phrase in
      guard phrase.isTie, phrase.tie?.isOffice == false, !phrase.isPossessive else { return phrase }
      let modifies =
        index + 1 < phrases.count && phrases[index + 1].act != nil
        && phrase.words.endIndex == phrases[index + 1].words.startIndex
      let isTaken = phrases[..<index].contains { $0.act?.takesObject == true }
      guard modifies || isTaken else { return phrase }
      let word = phrase.words.last?.text.wordBeginning ?? phrase.text
      return QuestionPhrase(content: .word(word), words: phrase.words)
    }
  }
}

extension QuestionPhrase {
  fileprivate var isOfficeTime: Bool {
    if case .officeTime = content { true } else { false }
  }
}

extension String {
  /// What the singular and the plural of a word both begin with: "diplomat" of "diplomats",
  /// "embass" of "embassy".
  var wordBeginning: String {
    let word = lowercased()
    if word.utf8.count > 5, word.hasSuffix("ies") { return String(word.dropLast(3)) }
    if word.utf8.count > 5, word.hasSuffix("y") { return String(word.dropLast()) }
    return word.utf8.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss")
      ? String(word.dropLast()) : word
  }
}
