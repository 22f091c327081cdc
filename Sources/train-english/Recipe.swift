import Foundation
import Linguistics

/// The training recipe: what is learnt from which trees, in which order, with which seed.
///
/// Silver trees, made by a machine, only prepare the weights; averages count from the first gold
/// epoch. The parser learns from the tags that a tagger gives which has not seen the sentence.
struct Recipe {
  private static let tagBits = 16
  private static let moveBits = 21
  private static let labelBits = 16
  private static let nameBits = 16
  private static let tagEpochs = 6
  private static let parseEpochs = 8
  private static let nameEpochs = 3
  private static let folds = 4
  /// How many taggers, parsers and name finders are mixed into one.
  private static let mixed = 4
  private static let beamWidth = 8
  /// How far behind the best a derivation may fall, in units of the 8-bit weights.
  ///
  /// Chosen on the development trees: wider limits gained nothing there and cost up to a third of
  /// the speed.
  private static let slack = 200

  private var gold: [GoldSentence]
  private var silver: [GoldSentence]
  private let clock = ContinuousClock()
  private let start = ContinuousClock.now

  /// Reads the treebanks of a folder.
  init(folder: String) throws {
    let read = { (name: String) in try Treebank.sentences("\(folder)/\(name).conllu.gz") }
    gold = try read("ewt-train") + read("gum-cc-train")
    // The end of the news is held out for measuring.
    silver = try Array(read("silver-voa").dropLast(Self.heldOut)) + read("silver-state")
  }

  /// The last sentences of silver-voa, which training does not see.
  static let heldOut = 800

  /// How many silver sentences, from the first, the parser sees as news.
  ///
  /// Those of silver-voa that are not held out: three have no whole tree and are left out, and the
  /// next three stand in.
  private static let news = 7498

  /// Trains all stages; their bytes are the same on every run.
  func parts() throws -> [ModelFormat.Part] {
    var gold = gold
    var silver = silver
    let inventory = TagInventory(gold, most: 80)
    note("\(gold.count) gold and \(silver.count) silver sentences, \(inventory.pairs.count) tags")

    var goldCounts = LexiconBuilder()
    goldCounts.count(gold, inventory: inventory, weight: 1)
    var counts = LexiconBuilder()
    counts.count(gold, inventory: inventory, weight: 3)
    counts.count(silver, inventory: inventory, weight: 1)
    let lexicon = TableMemory(counts.packed(gold: goldCounts))
    lexicon.annotate(&gold)
    lexicon.annotate(&silver)

    let tagger = tagger(&gold, &silver, inventory: inventory)
    note("tagger trained")
    let prepared = ParserTrainer(
      moveBits: Self.moveBits, labelBits: Self.labelBits, width: Self.beamWidth)
    var random = SplitMix(seed: 3)
    // What the engine is for comes last, and twice.
    prepared.learn(Array(silver.dropFirst(Self.news)), random: &random)
    for _ in 0..<2 { prepared.learn(Array(silver.prefix(Self.news)), random: &random) }
    prepared.restartAverage()
    note("parser prepared")
    let parser = parser(from: prepared, gold: gold)
    note("parser trained")
    let names = names(silver)
    var lemmas = LemmaBuilder()
    lemmas.count(gold, inventory: inventory, weight: 100)
    lemmas.count(silver, inventory: inventory, weight: 1)
    let (endings, rules) = lemmas.packed(inventory: inventory)
    note("names and lemmas trained")
    let tags = inventory.pairs.flatMap { [$0.0.rawValue, $0.1.rawValue] }
    return [
      .init(.tags, bytes: tags),
      .init(.lexicon, bits: LexiconBuilder.bits, bytes: lexicon.bytes),
      Self.part(.tagger, tagger.table),
      Self.part(.moves, parser.moves, parameter: Self.slack),
      Self.part(.labels, parser.labels),
      .init(.lemmaEndings, bits: LemmaBuilder.bits, bytes: endings),
      .init(.lemmaRules, bytes: rules),
      Self.part(.names, names.table),
    ]
  }

  /// Trains several name finders, each by its own order of the sentences, and mixes them.
  private func names(_ silver: [GoldSentence]) -> NameTrainer {
    let trainers = (0..<Self.mixed).map { index in
      let trainer = NameTrainer(bits: Self.nameBits)
      var random = SplitMix(seed: UInt64(30 + index))
      for _ in 0..<Self.nameEpochs { trainer.learn(silver, random: &random) }
      return trainer
    }
    for other in trainers.dropFirst() { trainers[0].table.mix(other.table) }
    return trainers[0]
  }

  /// Trains several parsers from where `prepared` stands, each by its own order of the sentences,
  /// and mixes them.
  private func parser(from prepared: ParserTrainer, gold: [GoldSentence]) -> ParserTrainer {
    let parsers = (0..<Self.mixed).map { index in
      let parser = ParserTrainer(copying: prepared)
      var random = SplitMix(seed: UInt64(10 + index))
      for _ in 0..<Self.parseEpochs { parser.learn(gold, random: &random) }
      return parser
    }
    for other in parsers.dropFirst() { parsers[0].mix(other) }
    return parsers[0]
  }

  /// Trains the tagger, and tags all sentences: gold ones by taggers that have not seen them.
  private func tagger(
    _ gold: inout [GoldSentence], _ silver: inout [GoldSentence], inventory: TagInventory
  ) -> TaggerTrainer {
    var random = SplitMix(seed: 1)
    let prepared = TaggerTrainer(inventory: inventory, bits: Self.tagBits)
    prepared.learn(silver, random: &random)
    prepared.table.restartAverage()
    for fold in 0..<Self.folds {
      let places = gold.indices.filter { $0 / 8 % Self.folds == fold }
      let others = gold.indices.filter { $0 / 8 % Self.folds != fold }.map { gold[$0] }
      let tagger = TaggerTrainer(copying: prepared)
      var random = SplitMix(seed: 2)
      for _ in 0..<Self.tagEpochs / 2 { tagger.learn(others, random: &random) }
      let memory = TableMemory(tagger.table)
      for place in places { memory.tag(&gold[place], tagCount: inventory.pairs.count) }
    }
    let tagger = TaggerTrainer(copying: prepared)
    for _ in 0..<Self.tagEpochs { tagger.learn(gold, random: &random) }
    for index in 1..<Self.mixed {
      let other = TaggerTrainer(copying: prepared)
      var random = SplitMix(seed: UInt64(20 + index))
      for _ in 0..<Self.tagEpochs { other.learn(gold, random: &random) }
      tagger.table.mix(other.table)
    }
    let memory = TableMemory(tagger.table)
    for place in silver.indices { memory.tag(&silver[place], tagCount: inventory.pairs.count) }
    return tagger
  }

  private static func part(
    _ section: ModelSection, _ table: TrainingTable, parameter: Int = 0
  ) -> ModelFormat.Part {
    ModelFormat.Part(
      section, bits: table.shape.bits, columns: table.shape.columns, parameter: parameter,
      bytes: table.quantised())
  }

  private func note(_ line: String) {
    let seconds = Double((clock.now - start).components.seconds)
    FileHandle.standardError.write(Data("\(Int(seconds)) s: \(line)\n".utf8))
  }
}
