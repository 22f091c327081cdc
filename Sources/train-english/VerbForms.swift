/// The regular forms of an English verb, spelt by rule.
struct VerbForms {
  private let verb: String
  private let letters: [UInt8]

  init(of verb: String) {
    self.verb = verb
    letters = Array(verb.utf8)
  }

  /// The third person of the present: "visits", "watches", "carries".
  var present: String {
    if endsInConsonantAndY { return verb.dropLast() + "ies" }
    let hisses = ["s", "x", "z", "o", "sh", "ch"].contains { verb.hasSuffix($0) }
    return verb + (hisses ? "es" : "s")
  }

  /// The past and its participle: "agreed", "carried", "stopped"; two spellings where the stress
  /// decides ("visited", "permitted").
  var past: [String] {
    if verb.hasSuffix("e") { return [verb + "d"] }
    if endsInConsonantAndY { return [verb.dropLast() + "ied"] }
    return stems.map { $0 + "ed" }
  }

  /// The participle in "-ing": "making", "lying", "agreeing", "stopping".
  var participle: [String] {
    if verb.hasSuffix("ie") { return [verb.dropLast(2) + "ying"] }
    if verb.hasSuffix("e"), !["ee", "oe", "ye"].contains(where: { verb.hasSuffix($0) }) {
      return [verb.dropLast() + "ing"]
    }
    return stems.map { $0 + "ing" }
  }

  private var endsInConsonantAndY: Bool {
    verb.hasSuffix("y") && letters.count > 1 && !Self.isVowel(letters[letters.count - 2])
  }

  /// What stands before the ending: the verb, with its last consonant doubled, or both.
  private var stems: [String] {
    guard doubles, let last = verb.last else { return [verb] }
    let doubled = verb + String(last)
    return syllables == 1 ? [doubled] : [verb, doubled]
  }

  /// Whether a single vowel stands before a single last consonant of a kind that is doubled.
  private var doubles: Bool {
    guard letters.count >= 3, let last = letters.last, !Self.isVowel(last),
      !"hjqvwxy".utf8.contains(last), Self.isVowel(letters[letters.count - 2])
    else { return false }
    let before = letters[letters.count - 3]
    if before == UInt8(ascii: "u"), letters.count > 3 {
      return letters[letters.count - 4] == UInt8(ascii: "q")
    }
    return !Self.isVowel(before)
  }

  private var syllables: Int {
    letters.indices.count { index in
      Self.isVowel(letters[index]) && (index == 0 || !Self.isVowel(letters[index - 1]))
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiou".utf8.contains(letter) }
}
