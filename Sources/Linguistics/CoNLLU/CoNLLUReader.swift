extension CoNLLUDocument {
  /// Reads CoNLL-U; O(length).
  public init(reading text: String) throws(CoNLLUError) {
    var reader = CoNLLUReader()
    let bytes = text.utf8.span
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count && bytes[end] != 0x0A { end += 1 }
      let trimmed = end > start && bytes[end - 1] == 0x0D ? end - 1 : end
      try reader.read(line: start..<trimmed, of: bytes)
      start = end + 1
    }
    try reader.endSentence()
    self = reader.document()
  }
}

/// Reads CoNLL-U line by line.
struct CoNLLUReader {
  private var text: [UInt8] = []
  private var tokens: [Token] = []
  private var lemmas: [UInt8] = []
  private var sentences: [Sentence] = []
  private var comments: [[String]] = []
  private var multiwords: [CoNLLUDocument.Multiword] = []
  private var misc: [String] = []

  private var line = 0
  private var pendingComments: [String] = []
  private var firstToken = 0
  private var paragraph = -1
  private var opensParagraph = true
  private var spaceBefore = false
  private var multiwordEnd = 0
  private var multiwordSpace = false
  private var heads: [(line: Int, head: Int)] = []

  mutating func read(line range: Range<Int>, of bytes: Span<UInt8>) throws(CoNLLUError) {
    line += 1
    if range.isEmpty { return try endSentence() }
    if bytes[range.lowerBound] == 0x23 {
      let comment = string(range, of: bytes)
      if comment.hasPrefix("# newpar") || comment.hasPrefix("# newdoc") { opensParagraph = true }
      pendingComments.append(comment)
      return
    }
    let columns = self.columns(range, of: bytes)
    guard columns.count == 10 else { throw error(.columns(columns.count)) }
    guard !columns[1].isEmpty else { throw error(.emptyForm) }
    let id = string(columns[0], of: bytes)
    if id.contains(".") { return }
    if id.contains("-") {
      try readMultiword(id: id, columns: columns, of: bytes)
    } else {
      try readWord(id: id, columns: columns, of: bytes)
    }
  }

  mutating func endSentence() throws(CoNLLUError) {
    guard firstToken < tokens.count else { return }
    let range = firstToken..<tokens.count
    for (offset, (line, head)) in heads.enumerated() where head >= 0 {
      guard head <= range.count, head != offset + 1 else {
        throw CoNLLUError(line: line, reason: .head(String(head)))
      }
      tokens[firstToken + offset].head = head == 0 ? .root : .token(firstToken + head - 1)
    }
    let bytes =
      tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
    sentences.append(Sentence(range: bytes, tokens: range, kind: .prose, paragraph: paragraph))
    comments.append(pendingComments)
    pendingComments = []
    heads.removeAll(keepingCapacity: true)
    firstToken = tokens.count
    multiwordEnd = 0
    spaceBefore = true
  }

  func document() -> CoNLLUDocument {
    let parsed = ParsedText(
      text: String(decoding: text, as: UTF8.self), sentences: sentences, tokens: tokens,
      lemmas: lemmas)
    return CoNLLUDocument(parsed: parsed, comments: comments, multiwords: multiwords, misc: misc)
  }

  private mutating func readMultiword(
    id: String, columns: [Range<Int>], of bytes: Span<UInt8>
  ) throws(CoNLLUError) {
    let ends = id.split(separator: "-").map { Int($0) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], last > first,
      first == tokens.count - firstToken + 1, last - first < 64
    else { throw error(.identifier(id)) }
    let range = firstToken + first - 1..<firstToken + last
    let misc = string(columns[9], of: bytes)
    multiwords.append(
      .init(tokens: range, form: string(columns[1], of: bytes), misc: misc))
    multiwordEnd = range.upperBound
    multiwordSpace = !misc.contains("SpaceAfter=No")
  }

  private mutating func readWord(
    id: String, columns: [Range<Int>], of bytes: Span<UInt8>
  ) throws(CoNLLUError) {
    guard id == String(tokens.count - firstToken + 1) else { throw error(.identifier(id)) }
    separate()
    let start = text.count
    for index in columns[1] { text.append(bytes[index]) }
    var token = Token(range: start..<text.count)
    if !isBlank(columns[2], of: bytes) || columns[1] == columns[2] {
      let start = UInt32(lemmas.count)
      for index in columns[2] { lemmas.append(bytes[index]) }
      token.lemma = start..<UInt32(lemmas.count)
    }
    token.upos = try label(columns[3], of: bytes) { PartOfSpeech(label: $0) }
    // XPOS is open in CoNLL-U: a tag that is not Penn's is left out.
    token.xpos = PennTag(label: string(columns[4], of: bytes))
    token.relation = try label(columns[7], of: bytes) { DependencyRelation(label: $0) }
    let misc = string(columns[9], of: bytes)
    token.name = NameKind(misc: misc)
    token.opensName = token.name != nil && misc.contains("NER=B-")
    try readHead(columns[6], of: bytes)
    tokens.append(token)
    self.misc.append(misc)
    if tokens.count < multiwordEnd {
      spaceBefore = false
    } else if tokens.count == multiwordEnd {
      spaceBefore = multiwordSpace
    } else {
      spaceBefore = !misc.contains("SpaceAfter=No")
    }
  }

  /// Puts white space between the word before and the next.
  private mutating func separate() {
    if firstToken == tokens.count {
      if opensParagraph { paragraph += 1 }
      if !text.isEmpty { text += opensParagraph ? [0x0A, 0x0A] : [0x20] }
      opensParagraph = false
    } else if spaceBefore {
      text.append(0x20)
    }
  }

  private mutating func readHead(
    _ column: Range<Int>, of bytes: Span<UInt8>
  ) throws(CoNLLUError) {
    if isBlank(column, of: bytes) {
      heads.append((line, -1))
      return
    }
    let written = string(column, of: bytes)
    guard let head = Int(written), head >= 0 else { throw error(.head(written)) }
    heads.append((line, head))
  }

  private func label<Label>(
    _ column: Range<Int>, of bytes: Span<UInt8>, _ make: (String) -> Label?
  ) throws(CoNLLUError) -> Label? {
    if isBlank(column, of: bytes) { return nil }
    let written = string(column, of: bytes)
    guard let label = make(written) else { throw error(.label(written)) }
    return label
  }

  private func error(_ reason: CoNLLUError.Reason) -> CoNLLUError {
    CoNLLUError(line: line, reason: reason)
  }

  private func isBlank(_ column: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    column.count == 1 && bytes[column.lowerBound] == 0x5F
  }

  private func columns(_ line: Range<Int>, of bytes: Span<UInt8>) -> [Range<Int>] {
    var columns: [Range<Int>] = []
    columns.reserveCapacity(10)
    var start = line.lowerBound
    for index in line where bytes[index] == 0x09 {
      columns.append(start..<index)
      start = index + 1
    }
    columns.append(start..<line.upperBound)
    return columns
  }

  private func string(_ range: Range<Int>, of bytes: Span<UInt8>) -> String {
    bytes.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
