extension String {
  /// The candidate fewest single-letter edits away (Levenshtein), if it is within a third of the
  /// length; the first of equals.
  func nearest(in candidates: some Sequence<String>) -> String? {
    let limit = max(1, count / 3)
    let ranked = candidates.map { ($0, Self.edits(from: Array(lowercased()), to: Array($0.lowercased()))) }
    guard let best = ranked.min(by: { $0.1 < $1.1 }), best.1 <= limit else { return nil }
    return best.0
  }

  private static func edits(from left: [Character], to right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(diagonal + (a == b ? 0 : 1), above + 1, row[j] + 1)
        diagonal = above
      }
    }
    return row[right.count]
  }
}
