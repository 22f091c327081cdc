/// A trained model: the tables of all stages, over memory that it keeps alive.
struct Model: Sendable {
  private let memory: ModelBytes
  let hash: UInt64
  let tags: [(upos: PartOfSpeech, xpos: PennTag)]
  let lexicon: Lexicon
  let tagger: WeightTable
  let moves: WeightTable
  let labels: WeightTable
  let slack: Int32
  let lemmas: LemmaTable
  let names: WeightTable

  /// The model in the binary; O(1), its hash is taken on trust.
  init() throws(ModelError) { try self.init(.embedded, check: .shape) }

  /// The model of a file, whose every byte is checked; O(length).
  init(file: [UInt8]) throws(ModelError) {
    try self.init(ModelBytes(copying: file), check: .shapeAndHash)
  }

  private enum Check { case shape, shapeAndHash }

  private init(_ memory: ModelBytes, check: Check) throws(ModelError) {
    let file = try ModelHeader(memory.bytes)
    if check == .shapeAndHash { try file.checkHash() }
    self.memory = memory
    hash = file.hash
    tags = try Self.tags(file)
    let lexicon = try file.table(.lexicon, width: Lexicon.stride)
    self.lexicon = Lexicon(base: lexicon.base, bits: lexicon.bits)
    tagger = try file.weights(.tagger, atLeast: tags.count)
    let moves = try file.entry(.moves)
    slack = Int32(bitPattern: moves.parameter)
    self.moves = try file.weights(.moves, atLeast: 4)
    guard self.moves.columns == 4 else { throw .section(.moves) }
    labels = try file.weights(.labels, atLeast: DependencyRelation.learntCount)
    names = try file.weights(.names, atLeast: NameLabel.count)
    let endings = try file.table(.lemmaEndings, width: LemmaTable.entrySize)
    let rules = try file.entry(.lemmaRules)
    lemmas = LemmaTable(
      entries: endings.base, bits: endings.bits, rules: rules.base,
      ruleCount: rules.length / LemmaTable.ruleSize)
  }

  private static func tags(
    _ file: ModelHeader
  ) throws(ModelError) -> [(upos: PartOfSpeech, xpos: PennTag)] {
    let entry = try file.entry(.tags)
    var tags: [(upos: PartOfSpeech, xpos: PennTag)] = []
    for index in 0..<entry.length / 2 {
      guard
        let upos = PartOfSpeech(
          rawValue: entry.base.load(fromByteOffset: index * 2, as: UInt8.self)),
        let xpos = PennTag(
          rawValue: entry.base.load(fromByteOffset: index * 2 + 1, as: UInt8.self))
      else { throw .section(.tags) }
      tags.append((upos, xpos))
    }
    guard tags.count > 1, tags.count < 250 else { throw .section(.tags) }
    return tags
  }
}
