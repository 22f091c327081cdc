internal import Spelling

/// Gives names in capitals, as PETRARCH has them, the case that prose writes them in.
struct NameCase {
  /// Words of English and Spanish names that stay small within a name.
  private static let small: Set<String> = [
    "of", "the", "and", "for", "in", "on", "at", "to", "by", "de", "la", "del", "las", "los", "y",
  ]
  private static let vowels: Set<Character> = ["A", "E", "I", "O", "U", "Y"]

  private let abbreviations: Set<String>

  /// Learns which words are abbreviations from names that are known.
  init(_ names: [ActorName]) {
    abbreviations = Set(
      names.map(\.text).filter { text in
        text.utf8.count > 1 && !text.contains(" ") && text == text.uppercased()
      })
  }

  /// The words of a name: underscores are blanks, and what stands in parentheses is a name of its own.
  static func words(_ written: String) -> (name: [String], inner: [String]) {
    let parts = written.split { $0 == "(" || $0 == ")" }.map { part in
      part.split { $0 == "_" || $0.isWhitespace }.map(String.init)
    }
    let isInside = written.contains("(")
    guard isInside, parts.count > 1 else { return (parts.first ?? [], []) }
    return (parts[0] + parts.dropFirst(2).flatMap(\.self), parts[1])
  }

  /// The name in the case of prose.
  ///
  /// - Parameter siblings: the other names of the entry, whose initials a short one may be.
  func restored(_ words: [String], siblings: [[String]]) -> String {
    if words.count == 1, isAbbreviation(words[0], of: siblings) { return words[0] }
    return words.enumerated().map { index, word in
      if word != word.uppercased() || abbreviations.contains(word) { return word }
      // A number of a sovereign; the first word may be the name Xi.
      if index > 0, word.allSatisfy("IVX".contains) { return word }
      if index > 0, Self.small.contains(word.lowercased()) { return word.lowercased() }
      return capitalised(word)
    }.joined(separator: " ")
  }

  private func isAbbreviation(_ word: String, of siblings: [[String]]) -> Bool {
    if word.contains(".") || !word.contains(where: Self.vowels.contains) { return true }
    return abbreviations.contains(word)
      || siblings.contains { sibling in
        let great = sibling.filter { !Self.small.contains($0.lowercased()) }
        return [sibling, great].contains { $0.count > 1 && String($0.compactMap(\.first)) == word }
      }
  }

  /// `MAZAR-I-SHARIF` as `Mazar-i-Sharif`, `O'BRIEN` as `O'Brien`.
  private func capitalised(_ word: String) -> String {
    var result = ""
    var atStart = true
    for piece in word.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "-" }) {
      if !atStart { result += "-" }
      let lower = piece.lowercased()
      result +=
        lower.count == 1 && !atStart ? lower : lower.prefix(1).uppercased() + lower.dropFirst()
      atStart = false
    }
    guard let mark = result.firstIndex(of: "'"),
      result.distance(from: mark, to: result.endIndex) > 3
    else { return result }
    let next = result.index(after: mark)
    return result[...mark] + result[next...].prefix(1).uppercased() + result[next...].dropFirst()
  }
}
