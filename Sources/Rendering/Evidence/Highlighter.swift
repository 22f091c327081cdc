/// Shows a sentence with its trigger and its participants marked.
///
/// Without colours: `[source: Chile] {recalled} its envoy to [target: Peru]`. With colours the words
/// alone are coloured, and `legend` says which colour is what.
public struct Highlighter: Sendable {
  private let color: OutputDevice.Color

  /// A highlighter for a device with these colours.
  public init(_ color: OutputDevice.Color) { self.color = color }

  /// The text on one line with its highlights; O(n + h²).
  ///
  /// What lies outside the text is cut off. Where two highlights cross, the one that begins later is
  /// divided at the other's end.
  public func text(_ text: String, _ highlights: [Highlight]) -> String {
    let scalars = Array(text.unicodeScalars)
    let marks = highlights.compactMap { $0.clamped(to: scalars.indices) }.sorted(by: Self.encloses)
    let edges = Set(marks.flatMap { [$0.range.lowerBound, $0.range.upperBound] })
      .union([0, scalars.count]).sorted()
    var shown = ""
    var open: [Highlight] = []
    for (start, end) in zip(edges, edges.dropFirst()) {
      let active = marks.filter { $0.range.contains(start) }
      shown += change(from: open, to: active)
      shown += Self.onOneLine(scalars, start..<end).visible
      open = active
    }
    return shown + change(from: open, to: [])
  }

  /// The labels in their colours; empty without colours, where each mark names itself.
  public func legend(_ labels: [Highlight.Label]) -> String {
    guard color == .ansi else { return "" }
    return labels.map { $0.sequence + $0.rawValue + Self.reset }.joined(separator: " ")
  }

  /// Part of a text with each run of blanks and line breaks as one blank.
  private static func onOneLine(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> String {
    var line = String.UnicodeScalarView()
    for index in range {
      if !scalars[index].isBlank {
        line.append(scalars[index])
      } else if index == 0 || !scalars[index - 1].isBlank {
        line.append(" ")
      }
    }
    return String(line)
  }

  /// Outer highlights before those within them.
  private static func encloses(_ left: Highlight, _ right: Highlight) -> Bool {
    (left.range.lowerBound, right.range.upperBound, left.label.rawValue)
      < (right.range.lowerBound, left.range.upperBound, right.label.rawValue)
  }

  private func change(from old: [Highlight], to new: [Highlight]) -> String {
    switch color {
    case .none:
      let kept = zip(old, new).prefix { $0 == $1 }.count
      return old.dropFirst(kept).reversed().map(\.label.closing).joined()
        + new.dropFirst(kept).map(\.label.opening).joined()
    case .ansi:
      guard old.last?.label != new.last?.label else { return "" }
      return (old.isEmpty ? "" : Self.reset) + (new.last?.label.sequence ?? "")
    }
  }

  private static let reset = "\u{1B}[0m"
}

extension Highlight {
  fileprivate func clamped(to indices: Range<Int>) -> Highlight? {
    let range = range.clamped(to: indices)
    return range.isEmpty ? nil : Highlight(range, label)
  }
}

extension Highlight.Label {
  fileprivate var opening: String {
    switch self {
    case .trigger: "{"
    case .match: "["
    case .source, .target, .third, .place, .date: "[\(rawValue): "
    }
  }

  fileprivate var closing: String { self == .trigger ? "}" : "]" }

  /// The escape sequence that begins the colour.
  fileprivate var sequence: String {
    switch self {
    case .source: "\u{1B}[1;36m"
    case .target: "\u{1B}[1;33m"
    case .third: "\u{1B}[1;35m"
    case .trigger: "\u{1B}[1;4;31m"
    case .place: "\u{1B}[32m"
    case .date: "\u{1B}[34m"
    case .match: "\u{1B}[1;31m"
    }
  }
}
