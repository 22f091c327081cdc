import Linguistics

/// What libFuzzer calls with bytes of its own making: the parser and the CoNLL-U reader must take
/// them all, and every sentence must get a tree.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  guard let engine = try? Engine() else { return -1 }
  let text = String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  let parsed = engine.parse(text)
  for sentence in parsed.sentences {
    precondition(isTree(sentence, of: parsed), "no tree")
  }
  if let document = try? CoNLLUDocument(reading: text) {
    let written = CoNLLUWriter().write(engine.parse(document))
    precondition((try? CoNLLUDocument(reading: written)) != nil, "unreadable")
  }
  return 0
}

private func isTree(_ sentence: Sentence, of parsed: ParsedText) -> Bool {
  var roots = 0
  for index in sentence.tokens {
    var word = index
    var steps = 0
    while let head = parsed.tokens[word].head?.index {
      word = head
      steps += 1
      guard sentence.tokens.contains(head), steps <= sentence.tokens.count else { return false }
    }
    if parsed.tokens[index].head == .root { roots += 1 }
  }
  return roots == 1
}
