/// Emphasis in a stretch of prose: `*`, `_` and `~~` in pairs.
///
/// Marks count only where words begin and end, which is stricter than CommonMark section 6.2 is with
/// `*`: a mark left standing does less harm than one taken out of `5*3*2`.
struct MarkdownEmphasis {
  private let scalars: [Unicode.Scalar]
  private let literal: [Bool]
  private let removed: [Bool]

  /// Will look at the scalars that are neither literal nor removed.
  init(_ scalars: [Unicode.Scalar], literal: [Bool], removed: [Bool]) {
    self.scalars = scalars
    self.literal = literal
    self.removed = removed
  }

  private struct Run {
    let mark: Unicode.Scalar
    let range: Range<Int>
    let opens: Bool
    let closes: Bool
  }

  /// Marks as removed the runs of marks that pair: the same mark, as often; O(n).
  func remove(from removed: inout [Bool]) {
    var open: [String: [Range<Int>]] = [:]
    for run in runs() {
      let key = String(run.mark) + String(run.range.count)
      if run.closes, let partner = open[key]?.popLast() {
        for index in [partner, run.range].joined() { removed[index] = true }
      } else if run.opens {
        open[key, default: []].append(run.range)
      }
    }
  }

  private func runs() -> [Run] {
    var runs: [Run] = []
    var index = 0
    while index < scalars.count {
      let mark = scalars[index]
      guard mark == "*" || mark == "_" || mark == "~", isMark(index) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < scalars.count, scalars[end] == mark, isMark(end) { end += 1 }
      let length = end - index
      if length <= 3, mark != "~" || length == 2 {
        let before = neighbour(from: index, by: -1)
        let after = neighbour(from: end - 1, by: 1)
        runs.append(
          Run(
            mark: mark, range: index..<end, opens: !isWord(before) && !isBlank(after),
            closes: !isBlank(before) && !isWord(after)))
      }
      index = end
    }
    return runs
  }

  private func isMark(_ index: Int) -> Bool { !literal[index] && !removed[index] }

  /// The nearest scalar that isn't removed; nil at either end.
  ///
  /// It looks a short way only, so that the time stays in bounds.
  private func neighbour(from index: Int, by step: Int) -> Unicode.Scalar? {
    var index = index + step
    for _ in 0..<8 where scalars.indices.contains(index) && removed[index] { index += step }
    return scalars.indices.contains(index) ? scalars[index] : nil
  }

  private func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
  }

  private func isBlank(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map(\.properties.isWhitespace) ?? true
  }
}
