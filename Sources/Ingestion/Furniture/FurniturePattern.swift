internal import EventModel
internal import Ontology

/// How a line that a site or agency adds is known.
struct FurniturePattern: Hashable, Sendable {
  /// Where in the line the words stand.
  enum Place: String, CaseIterable { case starts, `is`, ends, contains }

  /// The words, folded; `#` stands for a number.
  let text: [UInt8]
  /// Where they stand.
  let place: Place
  /// What the line is.
  let kind: ArticleSentence.Kind
  /// How many words the line has at most.
  let longest: Int

  /// Whether the line begins with the words, and a word ends there.
  func begins(_ line: FoldedLine) -> Bool {
    guard line.words <= longest, line.bytes.starts(with: text) else { return false }
    guard line.bytes.count > text.count, let last = text.last else { return true }
    return !Self.isLetter(last) || !Self.isLetter(line.bytes[text.count])
  }

  /// Whether the line ends with the words.
  func ends(_ line: FoldedLine) -> Bool {
    line.words <= longest && line.bytes.suffix(text.count).elementsEqual(text)
  }

  /// Whether the words stand at an offset of the line.
  func stands(in line: FoldedLine, at offset: Int) -> Bool {
    line.words <= longest && line.bytes[offset...].starts(with: text)
  }

  /// A letter, a number sign, or a part of a character beyond ASCII.
  private static func isLetter(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte || byte == UInt8(ascii: "#") || byte >= 0x80
  }

  /// Reads a row of `seeds/reading/furniture.tsv`.
  init(_ row: SeedTable.Row) throws(SeedError) {
    text = FoldedLine(try row.required("text")).bytes
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
