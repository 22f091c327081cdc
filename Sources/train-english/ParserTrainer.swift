import Linguistics

/// Teaches the parser by a dynamic oracle with exploration, and the labeller beside it.
final class ParserTrainer {
  enum Direction { case forward, backward }

  let direction: Direction
  let moves: TrainingTable
  let labels: TrainingTable
  private var state = Configuration()
  private var features = FeatureList()
  private var arcFeatures = FeatureList()
  private var oracle = DynamicOracle()
  private var scores: [Float]

  init(direction: Direction, moveBits: Int, labelBits: Int) {
    self.direction = direction
    moves = TrainingTable(bits: moveBits, columns: 4)
    labels = TrainingTable(bits: labelBits, columns: Self.labelColumns)
    scores = Array(repeating: 0, count: Self.labelColumns)
  }

  static let labelColumns = (DependencyRelation.allCases.count + 15) / 16 * 16

  func restartAverage() {
    moves.restartAverage()
    labels.restartAverage()
  }

  /// Goes through the sentences once; `exploring` is how often a wrong guess is followed.
  func learn(_ sentences: [GoldSentence], exploring: Double, random: inout SplitMix) {
    for place in sentences.indices.shuffled(using: &random) {
      learn(sentences[place], exploring: exploring, random: &random)
    }
  }

  private func learn(_ sentence: GoldSentence, exploring: Double, random: inout SplitMix) {
    let count = sentence.words.count
    var heads = sentence.heads
    var relations = sentence.relations
    var order = Array(0..<count)
    if direction == .backward {
      order.reverse()
      heads = order.map { sentence.heads[$0] == 0 ? 0 : Int32(count + 1) - sentence.heads[$0] }
      relations.reverse()
    }
    state.reset(count: count)
    for (place, index) in order.enumerated() {
      state.setWord(place + 1, form: sentence.words[index].form, tag: sentence.tags[index])
    }
    oracle.reset(heads: heads)
    while !state.isFinal {
      TransitionFeatures.extract(state, into: &features)
      scores.withUnsafeMutableBufferPointer { buffer in
        if let base = buffer.baseAddress { moves.score(features, into: base) }
      }
      moves.advance()
      var guess: Transition?
      var truth: Transition?
      var lowest = Int.max
      var costs = (0, 0, 0)
      for move in Transition.allCases where state.allows(move) {
        if guess == nil || scores[move.rawValue] > scores[guess!.rawValue] { guess = move }
        let cost = oracle.cost(of: move, in: state)
        switch move {
        case .shift: costs.0 = cost
        case .left: costs.1 = cost
        case .right: costs.2 = cost
        }
        if cost < lowest || cost == lowest && scores[move.rawValue] > scores[truth!.rawValue] {
          lowest = cost
          truth = move
        }
      }
      guard let guess, let truth else { return }
      let guessCost = guess == .shift ? costs.0 : guess == .left ? costs.1 : costs.2
      if guessCost > lowest {
        moves.update(features, truth: truth.rawValue, guess: guess.rawValue)
      }
      let follow =
        guessCost == lowest || Double.random(in: 0..<1, using: &random) < exploring ? guess : truth
      var label = 0
      if let arc = state.arc(of: follow) {
        label = learnLabel(arc, heads: heads, relations: relations)
      }
      state.apply(follow, label: label)
    }
  }

  /// Guesses the label of an arc and learns from it when the arc is right.
  private func learnLabel(
    _ arc: (head: Int, dependent: Int), heads: [Int32], relations: [DependencyRelation]
  ) -> Int {
    ArcFeatures.extract(
      head: arc.head, dependent: arc.dependent, of: state, into: &arcFeatures)
    scores.withUnsafeMutableBufferPointer { buffer in
      if let base = buffer.baseAddress { labels.score(arcFeatures, into: base) }
    }
    var guess = 0
    for label in 1..<DependencyRelation.allCases.count where scores[label] > scores[guess] {
      guess = label
    }
    labels.advance()
    if Int(heads[arc.dependent - 1]) == arc.head {
      let truth = Int(relations[arc.dependent - 1].rawValue)
      if truth != guess { labels.update(arcFeatures, truth: truth, guess: guess) }
    }
    return guess
  }
}
