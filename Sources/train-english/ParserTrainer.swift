import Linguistics

/// Teaches the parser as a whole: the beam's best derivation against the gold one.
///
/// A structured perceptron with max-violation updates (Huang, Fayong and Guo 2012,
/// https://aclanthology.org/N12-1015/); the labeller learns along the gold derivation.
final class ParserTrainer {
  let moves: TrainingTable
  let labels: TrainingTable
  let width: Int
  private var forest = ParseForest()
  private var features = FeatureList()
  private var arcFeatures = FeatureList()
  private var scores: [Float]
  private var beam: [Derivation] = []
  private var totals: [Float] = []

  init(moveBits: Int, labelBits: Int, width: Int) {
    self.width = width
    moves = TrainingTable(bits: moveBits, columns: 4)
    labels = TrainingTable(bits: labelBits, columns: Self.labelColumns)
    scores = Array(repeating: 0, count: Self.labelColumns)
  }

  static let labelColumns = DependencyRelation.learntCount

  func restartAverage() {
    moves.restartAverage()
    labels.restartAverage()
  }

  func learn(_ sentences: [GoldSentence], random: inout SplitMix) {
    for place in sentences.indices.shuffled(using: &random) { learn(sentences[place]) }
  }

  private func learn(_ sentence: GoldSentence) {
    let count = sentence.words.count
    let heads = sentence.projectiveHeads
    let relations = sentence.relations
    forest.reset(count: count, width: width + 1)
    for index in 0..<count {
      forest.setWord(index + 1, form: sentence.words[index].form, tag: sentence.tags[index])
    }
    var pending = [Int32](repeating: 0, count: count + 1)
    for head in heads { pending[Int(head)] += 1 }

    moves.advance()
    beam.removeAll(keepingCapacity: true)
    totals.removeAll(keepingCapacity: true)
    beam.append(forest.start)
    totals.append(0)
    var goldPath = [forest.start]
    var goldTotal: Float = 0
    var first = 0
    var worst: (violation: Float, step: Int, place: Int) = (0, -1, -1)
    for step in 0..<2 * count {
      var candidates: [(score: Float, parent: Int, move: Transition)] = []
      for place in first..<beam.count {
        scoreMoves(beam[place])
        for move in Transition.allCases where forest.allows(move, after: beam[place]) {
          let score = totals[place] + scores[move.rawValue]
          if candidates.count == width, score <= candidates[width - 1].score { continue }
          var index = candidates.count
          while index > 0 && candidates[index - 1].score < score { index -= 1 }
          candidates.insert((score, place, move), at: index)
          if candidates.count > width { candidates.removeLast() }
        }
      }
      let gold = goldPath[step]
      let goldMove = move(after: gold, heads: heads, pending: pending)
      scoreMoves(gold)
      goldTotal += scores[goldMove.rawValue]
      var label: UInt8 = 0
      if let arc = forest.arc(of: goldMove, after: gold) {
        pending[Int(forest.subtrees[arc.head].word)] -= 1
        label = self.label(arc)
        let word = Int(forest.subtrees[arc.dependent].word)
        labels.advance()
        let truth = relations[word - 1].rawValue
        if forest.subtrees[arc.head].word != 0,
          Int32(heads[word - 1]) == forest.subtrees[arc.head].word, truth != label,
          Int(truth) < DependencyRelation.learntCount
        {
          labels.update(arcFeatures, truth: Int(truth), guess: Int(label))
        }
      }
      goldPath.append(forest.applying(goldMove, label: label, to: gold))
      let start = beam.count
      for candidate in candidates {
        let parent = beam[candidate.parent]
        var label: UInt8 = 0
        if let arc = forest.arc(of: candidate.move, after: parent) { label = self.label(arc) }
        var result = forest.applying(candidate.move, label: label, to: parent)
        result.parent = Int32(candidate.parent)
        beam.append(result)
        totals.append(candidate.score)
      }
      first = start
      let violation = totals[first] - goldTotal
      if violation >= worst.violation && (violation > 0 || step == 2 * count - 1) {
        worst = (violation, step, first)
      }
    }
    guard worst.step >= 0 else { return }
    // Walk both derivations back from the worst place to where they part.
    var guessPath: [Derivation] = []
    var place = worst.place
    while place >= 0 {
      guessPath.append(beam[place])
      place = Int(beam[place].parent)
    }
    guessPath.reverse()
    var parted = false
    for step in 0...worst.step {
      let guess = guessPath[step + 1].move
      let truth = goldPath[step + 1].move
      if !parted && guess == truth { continue }
      parted = true
      TransitionFeatures.extract(goldPath[step], in: forest, into: &features)
      moves.add(features, to: truth.rawValue, amount: 1)
      TransitionFeatures.extract(guessPath[step], in: forest, into: &features)
      moves.add(features, to: guess.rawValue, amount: -1)
    }
  }

  private func scoreMoves(_ state: Derivation) {
    TransitionFeatures.extract(state, in: forest, into: &features)
    scores.withUnsafeMutableBufferPointer { buffer in
      if let base = buffer.baseAddress { moves.score(features, into: base) }
    }
  }

  /// The move of the gold derivation that attaches as early as it can.
  private func move(after state: Derivation, heads: [Int32], pending: [Int32]) -> Transition {
    let top = Int(forest.subtrees[Int(state.top)].word)
    if top > 0 && pending[top] == 0 {
      if forest.allows(.left, after: state), heads[top - 1] == state.next { return .left }
      let below = forest.subtrees[Int(forest.subtrees[Int(state.top)].below)].word
      if forest.allows(.right, after: state), heads[top - 1] == below { return .right }
    }
    return forest.allows(.shift, after: state) ? .shift : .right
  }

  private func label(_ arc: (head: Int, dependent: Int)) -> UInt8 {
    ArcFeatures.extract(head: arc.head, dependent: arc.dependent, in: forest, into: &arcFeatures)
    scores.withUnsafeMutableBufferPointer { buffer in
      if let base = buffer.baseAddress { labels.score(arcFeatures, into: base) }
    }
    var guess = 0
    for label in 1..<DependencyRelation.learntCount where scores[label] > scores[guess] {
      guess = label
    }
    return UInt8(guess)
  }
}
