extension PhraseReader {
  /// What the coder's own lexicon knows, or a word with a slip of the keys; unknown else.
  mutating func takeUncommon(_ rest: ArraySlice<QuestionWord>) throws -> Int {
    let frames = try lexicon.frames()
    for count in stride(from: min(3, rest.count), through: 1, by: -1) {
      let keys = rest.prefix(count).map(\.key)
      if let sector = frames.sector(of: keys.joined(separator: " ")) {
        return append(.group(sector: sector), rest.prefix(count))
      }
      if let act = frames.act(keys, among: words.map(\.key)) {
        return append(.act(act), rest.prefix(count))
      }
    }
    return try takeSlip(rest)
  }

  /// A word mended is read once more, and given up as it was typed where that does not help.
  private mutating func takeSlip(_ rest: ArraySlice<QuestionWord>) throws -> Int {
    let index = rest.startIndex
    if let typed = mended[index] {
      words[index] = typed
      notes.removeLast()
      return append(.unknown, words[index...index])
    }
    guard let slip = try Slip(rest.first, lexicon: lexicon, lookup: lookup) else {
      return append(.unknown, rest.prefix(1))
    }
    mended[index] = words[index]
    words[index] = slip.meant
    notes.append(slip.note)
    return try takePhrase(at: index)
  }
}
