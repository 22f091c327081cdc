internal import Spelling

/// One word of a question as a person typed it.
struct QuestionWord: Hashable {
  /// The word without the signs around it and without its possessive ending.
  let text: String
  /// The word with a full stop that may belong to it, as of `U.S.`, kept.
  let dotted: String
  /// The word in lower case without accents, with straight apostrophes.
  let key: String
  /// Whether it owns what follows: `Brazil's`, `troops'`.
  let isPossessive: Bool
  /// Whether a comma follows.
  let endsWithComma: Bool

  /// Whether it is all capitals, as abbreviations are.
  var isAbbreviation: Bool {
    let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
    return letters.count > 1 && letters.allSatisfy(\.properties.isUppercase)
  }

  /// Whether its first letter is a capital.
  var isCapitalised: Bool { text.unicodeScalars.first?.properties.isUppercase ?? false }

  /// Cuts a question into words; O(n).
  static func words(of question: some StringProtocol) -> [QuestionWord] {
    // Control characters divide too: none may reach a message, and through it a terminal.
    question.split { $0.isWhitespace || $0.isControl }.flatMap { piece in
      // A dash between words divides them; one within a word does not.
      piece.split(whereSeparator: { $0 == "—" }).flatMap { parts(of: String($0)) }.compactMap {
        QuestionWord($0)
      }
    }
  }

  /// The words that are written as one: "didn't", "mid-2024".
  private static func parts(of piece: String) -> [String] {
    let folded = piece.folded.replacing("\u{2019}", with: "'")
    let word = folded.prefix { $0.isLetter || $0 == "'" }
    if word.hasSuffix("n't") {
      let verb = String(piece.prefix(word.count - 3))
      return [Self.shortened[verb.lowercased()] ?? verb, "not"]
    }
    let openings = ["mid-", "early-", "late-"]
    guard let opening = openings.first(where: folded.hasPrefix) else { return [piece] }
    return [String(piece.prefix(opening.count - 1)), String(piece.dropFirst(opening.count))]
  }

  /// Verbs that lose more than a letter before "n't".
  private static let shortened: [String: String] = ["wo": "will", "ca": "can", "sha": "shall"]

  init?(_ piece: some StringProtocol) {
    let straight = String(piece.map { "\u{2018}\u{2019}".contains($0) ? "'" : $0 })
    var word = Substring(straight)
    while let first = word.first, !Self.belongs(first) { word.removeFirst() }
    var comma = false
    var stop = false
    while let last = word.last, !Self.belongs(last) {
      comma = comma || last == ","
      stop = stop || last == "."
      word.removeLast()
    }
    guard !word.isEmpty else { return nil }
    var isPossessive = false
    if word.hasSuffix("'s") || word.hasSuffix("'S") {
      word = word.dropLast(2)
      isPossessive = true
    } else if straight.dropFirst(straight.count - 1) == "'", word.hasSuffix("s") {
      isPossessive = true
    }
    guard !word.isEmpty else { return nil }
    self.init(String(word), stop: stop && word.contains("."), isPossessive, comma)
  }

  private init(_ text: String, stop: Bool, _ isPossessive: Bool, _ endsWithComma: Bool) {
    self.text = text
    dotted = stop ? text + "." : text
    key = text.folded
    self.isPossessive = isPossessive
    self.endsWithComma = endsWithComma
  }

  /// The two sides of a word joined by a hyphen or a dash; nil for one that is not.
  var halves: (QuestionWord, QuestionWord)? {
    guard let joint = text.firstIndex(where: { "-–/".contains($0) }),
      let left = QuestionWord(text[..<joint]),
      let right = QuestionWord(text[text.index(after: joint)...])
    else { return nil }
    return (left, right)
  }

  private static func belongs(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
      || character.unicodeScalars.contains {
        $0.value > 0x7F && !$0.properties.isPatternSyntax && !$0.properties.isWhitespace
      }
  }
}

extension Character {
  fileprivate var isControl: Bool {
    unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}
