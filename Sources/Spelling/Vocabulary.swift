/// Names that can be offered when somebody writes one that is not among them.
///
/// Names are compared folded (`String.folded`), so case and accents cost nothing. A name is near if
/// it is at most a third of the written letters away and never more than three, both arbitrary;
/// an edit is a letter more, fewer, another, or two neighbours swapped. A name that begins with what
/// was written, three letters or more, is near too, after all others.
public struct Vocabulary: Sendable {
  private struct Entry {
    let name: String
    let letters: [Unicode.Scalar]
  }

  private let entries: [Entry]

  /// Takes the names in order of preference; O(n) in their letters.
  public init(_ names: some Sequence<String>) {
    entries = names.map { Entry(name: $0, letters: Array($0.folded.unicodeScalars)) }
  }

  /// The nearest name, the first of equals; nil if none is near.
  public func nearest(to written: String) -> String? { nearest(1, to: written).first }

  /// The names one edit away that begin with the same letter: a slip of the keys seldom hits the
  /// first.
  ///
  /// None for fewer than five letters, of which too many words are one edit away; the limit is
  /// arbitrary. O(n·m) in the letters of the vocabulary and of what was written.
  public func slips(of written: String) -> [String] {
    let letters = Array(written.folded.unicodeScalars)
    guard letters.count >= 5 else { return [] }
    return entries.filter { entry in
      entry.letters.first == letters.first
        && EditDistance(from: letters, to: entry.letters, atMost: 1)?.edits == 1
    }.map(\.name)
  }

  /// Up to `count` near names, the nearest first, equals in the order given.
  ///
  /// O(n·m) in the letters of the vocabulary and of what was written.
  public func nearest(_ count: Int, to written: String) -> [String] {
    let letters = Array(written.folded.unicodeScalars)
    let limit = min(3, letters.count / 3)
    var offers: [(edits: Int, name: String)] = []
    for entry in entries {
      let edits = EditDistance(from: letters, to: entry.letters, atMost: limit)?.edits
      if let edits {
        offers.append((edits, entry.name))
      } else if letters.count >= 3, entry.letters.starts(with: letters) {
        offers.append((limit + 1, entry.name))
      }
    }
    let ranked = offers.enumerated().sorted {
      ($0.element.edits, $0.offset) < ($1.element.edits, $1.offset)
    }
    var seen: Set<String> = []
    return Array(ranked.map(\.element.name).filter { seen.insert($0).inserted }.prefix(count))
  }
}
