/// Links, images and markers of footnotes in a stretch of prose.
struct MarkdownLinks {
  private let scalars: [Unicode.Scalar]
  private let literal: [Bool]
  private let labels: Set<String>

  /// The closing bracket or parenthesis that belongs to each opening one.
  private let partners: [Int?]

  /// Finds which brackets belong together; O(n).
  init(_ scalars: [Unicode.Scalar], literal: [Bool], labels: Set<String>) {
    self.scalars = scalars
    self.literal = literal
    self.labels = labels
    partners = Self.partners(in: scalars, literal: literal)
  }

  /// Marks as removed all of an image and of a footnote's marker, and of a link all but its words.
  func remove(from removed: inout [Bool]) {
    var index = 0
    while index < scalars.count {
      guard scalars[index] == "[", !literal[index], !removed[index], let close = partners[index]
      else {
        index += 1
        continue
      }
      if close - index > 1, scalars[index + 1] == "^" {
        remove(index..<close + 1, from: &removed)
        index = close + 1
      } else if let end = targetEnd(after: close) {
        let isImage = index > 0 && scalars[index - 1] == "!" && !literal[index - 1]
        if isImage {
          remove(index - 1..<end, from: &removed)
          index = end
        } else {
          remove(index..<index + 1, from: &removed)
          remove(close..<end, from: &removed)
          index += 1
        }
      } else {
        index += 1
      }
    }
  }

  private func remove(_ range: Range<Int>, from removed: inout [Bool]) {
    for index in range { removed[index] = true }
  }

  /// One past the end of the target that follows a closing bracket; nil when none does.
  private func targetEnd(after close: Int) -> Int? {
    let open = close + 1
    guard open < scalars.count, !literal[open], let end = partners[open] else { return nil }
    switch scalars[open] {
    case "(": return isTarget(open + 1..<end) ? end + 1 : nil
    case "[":
      let label = String(String.UnicodeScalarView(scalars[open + 1..<end]))
      return labels.contains(label.lowercased()) ? end + 1 : nil
    default: return nil
    }
  }

  /// Whether the words in parentheses are an address, with at most a title in quotes behind it.
  ///
  /// The longest address looked at is arbitrary; it keeps the time in bounds.
  private func isTarget(_ range: Range<Int>) -> Bool {
    guard range.count <= 2_000 else { return false }
    let words = scalars[range].split { $0 == " " || $0 == "\t" || $0 == "\n" }
    guard words.count > 1 else { return true }
    let title = words[1...]
    let closing: Unicode.Scalar
    switch title.first?.first {
    case "\""?: closing = "\""
    case "'"?: closing = "'"
    case "("?: closing = ")"
    default: return false
    }
    return title.last?.last == closing
  }

  private static func partners(in scalars: [Unicode.Scalar], literal: [Bool]) -> [Int?] {
    var partners = [Int?](repeating: nil, count: scalars.count)
    var brackets: [Int] = []
    var parentheses: [Int] = []
    for (index, scalar) in scalars.enumerated() where !literal[index] {
      switch scalar {
      case "[": brackets.append(index)
      case "(": parentheses.append(index)
      case "]": if let open = brackets.popLast() { partners[open] = index }
      case ")": if let open = parentheses.popLast() { partners[open] = index }
      default: break
      }
    }
    return partners
  }
}
