import Linguistics

/// Keeps the bytes of a table where the engine's readers can use them.
final class TableMemory {
  let bytes: [UInt8]
  private let memory: UnsafeMutableRawBufferPointer
  private let shape: TableShape

  /// A weight table as the model will hold it.
  init(_ table: TrainingTable) {
    bytes = table.quantised()
    shape = table.shape
    memory = .allocate(byteCount: bytes.count, alignment: ModelFormat.alignment)
    memory.copyBytes(from: bytes)
  }

  /// A lexicon as the model will hold it.
  init(_ lexicon: [UInt8]) {
    bytes = lexicon
    shape = TableShape(bits: LexiconBuilder.bits, columns: Lexicon.stride)
    memory = .allocate(byteCount: bytes.count, alignment: ModelFormat.alignment)
    memory.copyBytes(from: bytes)
  }

  deinit { memory.deallocate() }

  /// Fills what the lexicon knows of the words.
  func annotate(_ sentences: inout [GoldSentence]) {
    guard let base = memory.baseAddress else { return }
    let lexicon = Lexicon(base: UnsafeRawPointer(base), bits: shape.bits)
    for place in sentences.indices {
      for index in sentences[place].words.indices {
        lexicon.annotate(&sentences[place].words[index])
      }
    }
  }

  /// Gives a sentence the tags that the tagger of these weights finds.
  func tag(_ sentence: inout GoldSentence, tagCount: Int) {
    guard let base = memory.baseAddress else { return }
    let table = WeightTable(base: UnsafeRawPointer(base), shape: shape)
    var tagger = Tagger(table: table, tagCount: tagCount)
    let words = sentence.words
    var tags: [UInt8] = []
    tagger.tag(words.span, into: &tags)
    sentence.tags = tags
  }
}
