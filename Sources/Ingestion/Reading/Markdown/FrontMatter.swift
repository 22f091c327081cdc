internal import Yams

/// The YAML between two lines `---` at the head of a Markdown file, and the Markdown behind it.
struct FrontMatter {
  /// What the front matter says; empty when there is none.
  let record: SourceRecord

  /// The Markdown.
  let body: Substring

  /// Parts a file, whose line ends are LF, in front matter and Markdown.
  ///
  /// A first line `---` is a rule and not front matter when what it would enclose is no mapping.
  ///
  /// - Throws: `badFrontMatter`.
  init(
    of text: String, fields: FieldMap, limit: Int
  ) throws(RejectionCause) {
    guard let parts = Self.split(text, limit: limit) else {
      guard !Self.isOpened(text) else { throw .badFrontMatter(.unclosed(limit: limit)) }
      (record, body) = (.empty, text[...])
      return
    }
    guard Self.aliases(in: parts.yaml) <= Self.aliasLimit else {
      throw .badFrontMatter(.tooManyAliases(limit: Self.aliasLimit))
    }
    let root: Node?
    do {
      root = try Yams.compose(yaml: String(parts.yaml), .basic, .default, .utf8)
    } catch {
      throw .badFrontMatter(Self.fault(error))
    }
    switch root {
    case .mapping(let mapping)?:
      let values = Dictionary(
        mapping.map { ($0.key.string ?? "", $0.value) }, uniquingKeysWith: { first, _ in first })
      record = SourceRecord(keys: Array(values.keys), fields: fields) {
        values[$0].map(Self.value) ?? .null
      }
      body = parts.body
    case .scalar(let scalar)? where !scalar.string.isEmpty && !parts.yaml.contains(":"):
      (record, body) = (.empty, text[...])
    default:
      (record, body) = (.empty, root == nil ? parts.body : text[...])
    }
  }

  /// Each alias can double what an earlier one stands for, so their number must stay small; arbitrary.
  private static let aliasLimit = 16

  private static func split(
    _ text: String, limit: Int
  ) -> (yaml: Substring, body: Substring)? {
    let opening = text.prefix { $0 != "\n" }
    guard isFence(opening, ["---"]), opening.endIndex < text.endIndex else { return nil }
    let start = text.index(after: opening.endIndex)
    var line = start
    while line < text.endIndex {
      guard text.utf8.distance(from: start, to: line) <= limit else { return nil }
      let words = text[line...].prefix { $0 != "\n" }
      let after = words.endIndex < text.endIndex ? text.index(after: words.endIndex) : text.endIndex
      if isFence(words, ["---", "..."]) { return (text[start..<line], text[after...]) }
      line = after
    }
    return nil
  }

  /// Whether the file begins as front matter does: a fence, and a key on the next line.
  private static func isOpened(_ text: String) -> Bool {
    let lines = text.prefix(1_000).split(
      separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
    guard lines.count > 1, isFence(lines[0], ["---"]) else { return false }
    let key = lines[1].prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
    return !key.isEmpty && lines[1].dropFirst(key.count).first == ":"
  }

  private static func isFence(_ line: Substring, _ marks: [String]) -> Bool {
    marks.contains { line.hasPrefix($0) && line.dropFirst(3).allSatisfy(\.isWhitespace) }
  }

  /// How many words could be aliases: an asterisk before a letter where a value may begin.
  private static func aliases(in yaml: Substring) -> Int {
    var count = 0
    var previous: Character = "\n"
    var mayBegin = false
    for character in yaml {
      if mayBegin, character.isLetter || character.isNumber { count += 1 }
      mayBegin = character == "*" && (previous.isWhitespace || "[{,:-".contains(previous))
      previous = character
    }
    return count
  }

  private static func value(_ node: Node) -> FieldValue {
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      guard isPlain, ["", "~", "null", "Null", "NULL"].contains(scalar.string) else {
        return .text(scalar.string)
      }
      return .null
    case .sequence(let members):
      return .list(members.compactMap { $0.scalar?.string ?? $0.mapping?["name"]?.scalar?.string })
    case .mapping: return .other("a mapping")
    case .alias: return .other("an alias")
    }
  }

  private static func fault(_ error: any Error) -> FrontMatterFault {
    let fenceLines = 1
    switch error {
    case YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      return .notYAML(problem, line: mark.line + fenceLines)
    case YamlError.duplicatedKeysInMapping(let keys, let context):
      return .notYAML(
        "the key \(keys.joined(separator: ", ")) is given twice",
        line: context.mark.line + fenceLines)
    case YamlError.reader(let problem, _, _, _): return .notYAML(problem, line: 1 + fenceLines)
    default: return .notYAML("\(error)", line: 1 + fenceLines)
    }
  }
}
