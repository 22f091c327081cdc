/// The lines two texts differ in, each with a line of context before and after.
struct LineDiff: CustomStringConvertible {
  private enum Line {
    case kept(String)
    case removed(String)
    case inserted(String)
  }

  private let lines: [Line]

  /// Compares line by line; O(n·d) in the lines and the differences.
  init(from expected: String, to actual: String) {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var lines: [Line] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if removed.contains(i) {
        lines.append(.removed(old[i]))
        i += 1
      } else if inserted.contains(j) {
        lines.append(.inserted(new[j]))
        j += 1
      } else {
        lines.append(.kept(old[i]))
        (i, j) = (i + 1, j + 1)
      }
    }
    self.lines = lines
  }

  /// One line each: `-` expected only, `+` actual only, a number where lines were left out.
  var description: String {
    var text: [String] = []
    var skipped = 0
    for (index, line) in lines.enumerated() {
      guard isNearChange(index) else {
        skipped += 1
        continue
      }
      if skipped > 0 { text.append("  … \(skipped) equal lines") }
      skipped = 0
      switch line {
      case .kept(let words): text.append("  \(words.debugDescription)")
      case .removed(let words): text.append("- \(words.debugDescription)")
      case .inserted(let words): text.append("+ \(words.debugDescription)")
      }
    }
    return text.joined(separator: "\n")
  }

  private func isNearChange(_ index: Int) -> Bool {
    lines[max(0, index - 1)...min(lines.count - 1, index + 1)].contains {
      if case .kept = $0 { false } else { true }
    }
  }
}
