internal import EventModel
internal import Ontology

/// How a line that a site or agency adds is known.
struct FurniturePattern: Hashable, Sendable {
  /// Where in the line the words stand.
  enum Place: String, CaseIterable { case starts, `is`, ends, contains }

  /// The words, folded as `FurnitureLexicon.fold` does; `#` stands for a number.
  let text: String
  /// Where they stand.
  let place: Place
  /// What the line is.
  let kind: ArticleSentence.Kind
  /// How many words the line has at most.
  let longest: Int

  /// Whether a folded line of so many words is one.
  func matches(_ line: String, words: Int) -> Bool {
    guard words <= longest else { return false }
    return switch place {
    case .starts: line.hasPrefix(text) && Self.isBoundary(line.dropFirst(text.count).first, text)
    case .is: line == text
    case .ends: line.hasSuffix(text)
    case .contains: line.contains(text)
    }
  }

  /// Words that begin a line end where a word ends.
  private static func isBoundary(_ next: Character?, _ text: String) -> Bool {
    guard let next, let last = text.last, last.isLetter || last.isNumber else { return true }
    return !next.isLetter && !next.isNumber
  }

  /// Reads a row of `seeds/reading/furniture.tsv`.
  init(_ row: SeedTable.Row) throws(SeedError) {
    text = FurnitureLexicon.fold(try row.required("text"))
    guard let place = Place(rawValue: row["place"]) else {
      let places = Place.allCases.map(\.rawValue).joined(separator: ", ")
      throw row.error("place", .malformed(row["place"], expected: "one of \(places)"))
    }
    guard let kind = ArticleSentence.Kind(rawValue: row["kind"]) else {
      throw row.error("kind", .malformed(row["kind"], expected: "a kind of sentence"))
    }
    guard let longest = Int(row["longest"]), longest > 0 else {
      throw row.error("longest", .malformed(row["longest"], expected: "a number of words"))
    }
    (self.place, self.kind, self.longest) = (place, kind, longest)
  }
}
