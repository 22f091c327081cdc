/// A PETRARCH dictionary of actors or agents, read line by line.
///
/// A name begins an entry, `+` a synonym of it; codes stand in brackets behind a name or on
/// indented lines below. `!NAME! = A, B` says what may stand for a part of an agent.
struct PetrarchDictionary {
  /// The entries that could be read, in order.
  private(set) var entries: [PetrarchEntry] = []
  /// What could not be read.
  private(set) var faults: [SeedError] = []

  private var substitutions: [String: [Substring]] = [:]
  private var current: PetrarchEntry?
  /// Whether a line of the entry could not be read, so that its lack of codes is told already.
  private var isCurrentFaulty = false

  init(path: String, text: String) {
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (index, line) in lines.enumerated() {
      let line = PetrarchLine(path: path, number: index + 1, line)
      do throws(SeedError) {
        try read(line)
      } catch {
        faults.append(error)
        isCurrentFaulty = true
      }
    }
    finish()
  }

  private mutating func read(_ line: PetrarchLine) throws(SeedError) {
    if line.isBlank { return }
    if line.text.hasPrefix("!"), let equals = line.text.firstIndex(of: "=") {
      let name = String(line.text[..<equals].trimmed)
      substitutions[name] = line.text[line.text.index(after: equals)...].split(separator: ",")
        .map(\.trimmed)
      return
    }
    let (words, rest) = parts(line)
    if line.isIndented, words.isEmpty {
      guard current != nil else {
        throw line.error(at: rest.trimmed, .malformed("\(rest.trimmed)", expected: "below a name"))
      }
    } else if words.first == "+" {
      guard current != nil else {
        throw line.error(at: words, .malformed(String(words), expected: "below a name"))
      }
      let synonyms = try names(words.dropFirst().trimmed, rest, line)
      current?.names += synonyms
    } else {
      finish()
      current = PetrarchEntry(names: try names(words, rest, line))
    }
    let codes = try codes(rest, line)
    current?.codes += codes
  }

  /// The name of a line, and what stands behind it.
  private func parts(_ line: PetrarchLine) -> (words: Substring, rest: Substring) {
    let end = line.text.firstIndex { $0 == "[" || $0 == "{" } ?? line.text.endIndex
    return (line.text[..<end].trimmed, line.text[end...])
  }

  /// The names a line gives: one, or one for each pair of a substitution set.
  private func names(
    _ words: Substring, _ rest: Substring, _ line: PetrarchLine
  ) throws(SeedError) -> [PetrarchEntry.Name] {
    guard words.contains(where: \.isLetter) else {
      throw line.error(at: words, .malformed(String(words), expected: "a name"))
    }
    var plural: String?
    if let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else {
        throw line.error(at: rest[open...], .malformed("\(rest[open...])", expected: "closed by }"))
      }
      plural = String(rest[rest.index(after: open)..<close].trimmed)
    }
    guard let first = words.firstIndex(of: "!"),
      let last = words[words.index(after: first)...].firstIndex(of: "!")
    else {
      return [PetrarchEntry.Name(text: String(words), plural: plural, place: words, line: line)]
    }
    let set = words[first...last]
    guard let alternatives = substitutions[String(set)] else {
      throw line.error(
        at: set, .unknownCode(String(set), of: "substitution set", nearest: nil))
    }
    let (before, after) = (words[..<first], words[words.index(after: last)...])
    return Self.pairs(alternatives).map { singular, plural in
      PetrarchEntry.Name(
        text: "\(before)\(singular)\(after)", plural: plural.map { "\(before)\($0)\(after)" },
        place: words, line: line)
    }
  }

  /// Each word of a set with its plural, where the set has that next.
  private static func pairs(_ words: [Substring]) -> [(singular: Substring, plural: Substring?)] {
    var pairs: [(singular: Substring, plural: Substring?)] = []
    for word in words {
      if let last = pairs.last, last.plural == nil, EnglishPlural.of(last.singular) == word {
        pairs[pairs.count - 1].plural = word
      } else {
        pairs.append((word, nil))
      }
    }
    return pairs
  }

  private func codes(_ rest: Substring, _ line: PetrarchLine) throws(SeedError) -> [PetrarchCode] {
    var codes: [PetrarchCode] = []
    var rest = rest
    while let open = rest.firstIndex(of: "[") {
      guard let close = rest[open...].firstIndex(of: "]") else {
        throw line.error(
          at: rest[open...].trimmed,
          .malformed("\(rest[open...].trimmed)", expected: "closed by ]"))
      }
      codes.append(try PetrarchCode(rest[rest.index(after: open)..<close], in: line))
      rest = rest[rest.index(after: close)...]
    }
    return codes
  }

  private mutating func finish() {
    defer { (current, isCurrentFaulty) = (nil, false) }
    guard let entry = current, let first = entry.names.first else { return }
    if !entry.codes.isEmpty {
      entries.append(entry)
    } else if !isCurrentFaulty {
      faults.append(first.line.error(at: first.place, .empty(column: "code")))
    }
  }
}
