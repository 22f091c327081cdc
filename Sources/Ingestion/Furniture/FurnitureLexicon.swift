internal import EventModel
internal import Ontology

/// The lines that sites and agencies add to articles: `seeds/reading/furniture.tsv`.
struct FurnitureLexicon: Hashable, Sendable {
  private var whole: [String: FurniturePattern] = [:]
  private var starting: [Substring: [FurniturePattern]] = [:]
  private var others: [FurniturePattern] = []

  /// The longest line in words that any pattern takes.
  private var longest = 0

  /// No lines.
  init() {}

  /// Reads the table.
  ///
  /// - Throws: `SeedError`.
  init(_ seeds: SeedLibrary) throws {
    let table = try seeds.table(
      "reading/furniture", columns: ["text", "place", "kind", "longest", "example", "source"])
    for row in table.rows {
      let pattern = try FurniturePattern(row)
      longest = max(longest, pattern.longest)
      switch pattern.place {
      case .is: whole[pattern.text] = pattern
      case .starts: starting[Self.key(pattern.text), default: []].append(pattern)
      case .ends, .contains: others.append(pattern)
      }
    }
  }

  /// What a line is when it is furniture; nil for what belongs to the article.
  func kind(of line: String) -> ArticleSentence.Kind? {
    let words = line.split(whereSeparator: \.isWhitespace).count
    guard words > 0, words <= longest else { return nil }
    let folded = Self.fold(line)
    let matches: (FurniturePattern) -> Bool = { $0.matches(folded, words: words) }
    let bare = folded.trimmingFurnitureMarks
    if let pattern = whole[folded] ?? whole[bare], words <= pattern.longest { return pattern.kind }
    return (starting[Self.key(folded)]?.first(where: matches) ?? others.first(where: matches))?.kind
  }

  /// A line in lower case, its blanks single spaces, its numbers `#`, its apostrophes straight.
  static func fold(_ line: String) -> String {
    var folded = ""
    var isBlank = true
    for character in line.lowercased() {
      if character.isWhitespace {
        if !isBlank { folded.append(" ") }
        isBlank = true
        continue
      }
      isBlank = false
      switch character {
      case "’", "‘": folded.append("'")
      case "0"..."9":
        if folded.last != "#" { folded.append("#") }
      default: folded.append(character)
      }
    }
    return isBlank && !folded.isEmpty ? String(folded.dropLast()) : folded
  }

  /// The first character of a folded line, by which patterns are looked up.
  private static func key(_ line: String) -> Substring { line.prefix(1) }
}

extension String {
  /// The text without the bars, bullets and colons that stand around buttons.
  fileprivate var trimmingFurnitureMarks: String {
    let marks = "|•·:»«>›‹<+-–—→←▶►↓ "
    let start = drop { marks.contains($0) }
    guard let last = start.lastIndex(where: { !marks.contains($0) }) else { return self }
    return String(start[...last])
  }
}
