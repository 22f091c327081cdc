import Foundation
import Linguistics

func run() throws {
let clock = ContinuousClock()
let begin = clock.now
func say(_ s: String) { FileHandle.standardError.write(Data("[\(clock.now - begin)] \(s)\n".utf8)) }
let folder = CommandLine.arguments[1]
func load(_ n: String) throws -> [GoldSentence] { try Treebank(path: folder + "/" + n + ".conllu.gz").sentences }
var gold = try load("ewt-train") + load("gum-cc-train")
var ewtDev = try load("ewt-dev"), gumDev = try load("gum-cc-dev"), ewtTest = try load("ewt-test")
var silver = try load("silver-voa") + load("silver-state")
say("loaded \(gold.count) \(silver.count)")
let inventory = TagInventory(gold, atLeast: 2)
say("tags \(inventory.pairs.count)")
var goldLex = LexiconBuilder(); goldLex.count(gold, inventory: inventory, weight: 1)
var lex = LexiconBuilder(); lex.count(gold, inventory: inventory, weight: 3); lex.count(silver, inventory: inventory, weight: 1)
let lexBytes = lex.packed(goldOnly: goldLex.table)
let lexStore = UnsafeMutableRawBufferPointer.allocate(byteCount: lexBytes.count, alignment: 16); lexStore.copyBytes(from: lexBytes)
let lexicon = Lexicon(base: UnsafeRawPointer(lexStore.baseAddress!), bits: LexiconBuilder.bits)
func annotate(_ s: inout [GoldSentence]) { for i in s.indices { for j in s[i].words.indices { lexicon.annotate(&s[i].words[j]) } } }
annotate(&gold); annotate(&ewtDev); annotate(&gumDev); annotate(&silver); annotate(&ewtTest)
var known = 0, only = 0, tot = 0
for s in ewtDev { for w in s.words { tot += 1; if w.ambiguity != 0 { known += 1 }; if w.onlyTag != nil { only += 1 } } }
say("ewt-dev known \(Double(known)/Double(tot)) only \(Double(only)/Double(tot))")

final class QTable {
  let store: UnsafeMutableRawBufferPointer; let t: WeightTable
  init(_ x: TrainingTable) { let b = x.quantised(); store = .allocate(byteCount: b.count, alignment: 64); store.copyBytes(from: b)
    t = WeightTable(base: UnsafeRawPointer(store.baseAddress!), bits: x.bits, columns: x.columns) }
  deinit { store.deallocate() }
}
func tagAll(_ s: inout [GoldSentence], _ t: WeightTable) {
  var f = FeatureList(); let sc = UnsafeMutablePointer<Int16>.allocate(capacity: 128); defer { sc.deallocate() }
  for i in s.indices { let words = s[i].words; var tags: [UInt8] = []
    for j in words.indices {
      if let o = words[j].onlyTag { tags.append(o); continue }
      TagFeatures.extract(j, of: words.span, tags: tags.span, into: &f)
      tags.append(UInt8(t.best(f, of: inventory.pairs.count, scratch: sc)))
    }
    s[i].tags = tags }
}
func tagAcc(_ s: [GoldSentence]) -> String {
  var u = 0, x = 0, n = 0
  for a in s { for j in a.words.indices { n += 1; let p = inventory.pairs[Int(a.tags[j])]; if p.0 == a.upos[j] { u += 1 }; if p.1 == a.xpos[j] { x += 1 } } }
  return String(format: "UPOS %.2f XPOS %.2f", 100*Double(u)/Double(n), 100*Double(x)/Double(n))
}
var random = SplitMix(seed: 1)
let pre = TaggerTrainer(inventory: inventory, bits: 16)
pre.learn(silver, random: &random)
say("tagger silver done")
pre.table.restartAverage()
func trainTagger(_ data: [GoldSentence], epochs: Int) -> QTable {
  let t = TaggerTrainer(copying: pre)
  var r = SplitMix(seed: 2)
  for _ in 0..<epochs { t.learn(data, random: &r) }
  return QTable(t.table)
}
let full = trainTagger(gold, epochs: 6)
tagAll(&ewtDev, full.t); tagAll(&gumDev, full.t); tagAll(&ewtTest, full.t)
say("tagger ewt-dev \(tagAcc(ewtDev)) gum-dev \(tagAcc(gumDev))")
tagAll(&silver, full.t)
// jackknife
let folds = 4
for k in 0..<folds {
  let q = trainTagger(gold.enumerated().filter { $0.offset / 8 % folds != k }.map(\.element), epochs: 3)
  let idx = gold.indices.filter { $0 / 8 % folds == k }
  var part = idx.map { gold[$0] }
  tagAll(&part, q.t)
  for (i, p) in zip(idx, part) { gold[i].tags = p.tags }
}
say("jackknifed \(tagAcc(gold))")

final class PDecoder {
  let m: QTable, l: QTable, dir: ParserTrainer.Direction
  var state = Configuration(), f = FeatureList(), g = FeatureList()
  let sc = UnsafeMutablePointer<Int16>.allocate(capacity: 128)
  init(_ p: ParserTrainer) { m = QTable(p.moves); l = QTable(p.labels); dir = p.direction }
  func parse(_ s: GoldSentence) -> (heads: [Int], labels: [Int]) {
    let n = s.words.count
    state.reset(count: n)
    for i in 0..<n { let j = dir == .forward ? i : n-1-i; state.setWord(i+1, form: s.words[j].form, tag: s.tags[j]) }
    while !state.isFinal {
      TransitionFeatures.extract(state, into: &f)
      let v = m.t.scores4(f)
      var best: Transition = .shift; var bs = Int32.min
      for t in Transition.allCases where state.allows(t) && v[t.rawValue] > bs { best = t; bs = v[t.rawValue] }
      var label = 0
      if let a = state.arc(of: best) { ArcFeatures.extract(head: a.head, dependent: a.dependent, of: state, into: &g)
        label = l.t.best(g, of: DependencyRelation.allCases.count, scratch: sc) }
      state.apply(best, label: label)
    }
    var h = [Int](), lab = [Int]()
    for i in 1...n { let k = dir == .forward ? i : n+1-i; let hd = Int(state.nodes[k].head)
      h.append(hd == 0 ? 0 : dir == .forward ? hd : n+1-hd); lab.append(hd == 0 ? 0 : Int(state.nodes[k].label)) }
    return (h, lab)
  }
}
func las(_ s: [GoldSentence], _ d: PDecoder) -> String {
  var u = 0, l = 0, n = 0
  let t0 = clock.now
  for a in s { let (h, lab) = d.parse(a)
    for i in h.indices { n += 1; if h[i] == Int(a.heads[i]) { u += 1; if lab[i] == Int(a.relations[i].rawValue) { l += 1 } } } }
  let dt = clock.now - t0
  return String(format: "UAS %.2f LAS %.2f (%.0f us/sent)", 100*Double(u)/Double(n), 100*Double(l)/Double(n), Double(dt.components.attoseconds)/1e12/Double(s.count))
}
for dir in [ParserTrainer.Direction.forward, .backward] {
  let p = ParserTrainer(direction: dir, moveBits: 20, labelBits: 16)
  var r = SplitMix(seed: 3)
  for e in 0..<2 { p.learn(silver, exploring: e > 0 ? 0.9 : 0, random: &r) }
  say("silver done")
  p.restartAverage()
  for e in 0..<8 { p.learn(gold, exploring: 0.9, random: &r)
    if e % 2 == 1 { let d = PDecoder(p); say("\(dir) epoch \(e) ewt-dev \(las(ewtDev, d)) gum-dev \(las(gumDev, d))") } }
}
}
try run()
