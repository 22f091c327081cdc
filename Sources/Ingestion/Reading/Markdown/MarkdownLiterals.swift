/// The stretches of prose whose marks mean nothing: code, comments, addresses in angle brackets and
/// what a backslash stands before.
struct MarkdownLiterals {
  /// For each scalar, whether it is to be taken as it is.
  private(set) var isLiteral: [Bool]

  private var marks: [Range<Int>] = []

  /// Finds them in a text; O(n).
  init(_ scalars: [Unicode.Scalar]) {
    isLiteral = [Bool](repeating: false, count: scalars.count)
    var codeEnds = Self.runs(of: "`", in: scalars)
    let commentEnds = Self.ends(of: "-->", in: scalars)
    var comment = 0
    var index = 0
    while index < scalars.count {
      let start = index
      index += 1
      switch scalars[start] {
      case "\\":
        guard index < scalars.count, Self.isPunctuation(scalars[index]) else { continue }
        mark(start..<index, literalTo: index + 1)
        index += 1
      case "`":
        let length = scalars[start...].prefix { $0 == "`" }.count
        index = start + length
        while let end = codeEnds[length]?.last, end < index { codeEnds[length]?.removeLast() }
        guard let end = codeEnds[length]?.last else { continue }
        mark(start..<index, literalTo: end + length)
        marks.append(end..<end + length)
        index = end + length
      case "<" where scalars[index...].starts(with: "!--".unicodeScalars):
        while comment < commentEnds.count, commentEnds[comment] < start + 7 { comment += 1 }
        guard comment < commentEnds.count else { continue }
        index = commentEnds[comment]
        mark(start..<index, literalTo: index)
      case "<":
        guard let end = Self.addressEnd(scalars, from: index) else { continue }
        mark(start..<start + 1, literalTo: end + 1)
        marks.append(end..<end + 1)
        index = end + 1
      default: continue
      }
    }
  }

  /// Marks as removed what sets the stretches off.
  func remove(from removed: inout [Bool]) {
    for range in marks {
      for index in range { removed[index] = true }
    }
  }

  private mutating func mark(_ range: Range<Int>, literalTo end: Int) {
    marks.append(range)
    for index in range.lowerBound..<end { isLiteral[index] = true }
  }

  /// Where runs of one mark begin, by their length, the last first.
  private static func runs(
    of mark: Unicode.Scalar, in scalars: [Unicode.Scalar]
  ) -> [Int: [Int]] {
    var runs: [Int: [Int]] = [:]
    var end = scalars.count
    while end > 0 {
      guard scalars[end - 1] == mark else {
        end -= 1
        continue
      }
      var start = end - 1
      while start > 0, scalars[start - 1] == mark { start -= 1 }
      runs[end - start, default: []].append(start)
      end = start
    }
    return runs
  }

  /// The indexes behind each `-->`.
  private static func ends(of mark: String, in scalars: [Unicode.Scalar]) -> [Int] {
    let mark = Array(mark.unicodeScalars)
    return scalars.indices.filter {
      scalars[$0] == mark[2] && $0 >= 2 && scalars[$0 - 1] == mark[1] && scalars[$0 - 2] == mark[0]
    }.map { $0 + 1 }
  }

  /// Where the `>` stands that ends an address; nil when none begins here.
  private static func addressEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    let address = scalars[start...].prefix(longestAddress).prefix { scalar in
      scalar != ">" && scalar != "<" && !scalar.properties.isWhitespace
    }
    guard address.endIndex < scalars.count, scalars[address.endIndex] == ">" else { return nil }
    let text = String(String.UnicodeScalarView(address))
    let isAddress = text.contains("://") || (text.contains("@") && !text.contains("/"))
    return isAddress ? address.endIndex : nil
  }

  /// Scalars; arbitrary.
  private static let longestAddress = 2_000

  /// ASCII punctuation is what a backslash may stand before (CommonMark section 2.4).
  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "!"..."/", ":"..."@", "["..."`", "{"..."~": true
    default: false
    }
  }
}
