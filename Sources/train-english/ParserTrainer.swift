import Linguistics

/// Teaches the parser as a whole: the beam's best derivation against the gold one.
///
/// A structured perceptron with max-violation updates (Huang, Fayong and Guo 2012,
/// https://aclanthology.org/N12-1015/); the labeller learns along the gold derivation.
final class ParserTrainer {
  let moves: TrainingTable
  let labels: TrainingTable
  private let width: Int
  private var forest = ParseForest()
  private var features: FeatureList
  private var arcFeatures: FeatureList
  private var scores: [Float]
  private var beam: [Derivation] = []
  private var totals: [Float] = []
  private var candidates: [Candidate] = []

  private struct Candidate {
    var score: Float
    var parent: Int
    var move: Transition
  }

  /// A place where the beam's best derivation scores more than the gold one.
  private struct Violation {
    var size: Float
    var step: Int
    var place: Int
  }

  init(moveBits: Int, labelBits: Int, width: Int) {
    self.width = width
    moves = TrainingTable(bits: moveBits, columns: 4)
    labels = TrainingTable(bits: labelBits, columns: DependencyRelation.learntCount)
    features = FeatureList(shape: moves.shape)
    arcFeatures = FeatureList(shape: labels.shape)
    scores = Array(repeating: 0, count: DependencyRelation.learntCount)
  }

  /// A trainer that learns on from where another stands.
  init(copying other: ParserTrainer) {
    width = other.width
    moves = TrainingTable(copying: other.moves)
    labels = TrainingTable(copying: other.labels)
    features = FeatureList(shape: moves.shape)
    arcFeatures = FeatureList(shape: labels.shape)
    scores = other.scores
  }

  /// Adds what another trainer has learnt.
  func mix(_ other: ParserTrainer) {
    moves.mix(other.moves)
    labels.mix(other.labels)
  }

  func restartAverage() {
    moves.restartAverage()
    labels.restartAverage()
  }

  /// Goes through the sentences once, in an order drawn from `random`.
  func learn(_ sentences: [GoldSentence], random: inout SplitMix) {
    for place in sentences.indices.shuffled(using: &random) { learn(sentences[place]) }
  }

  private func learn(_ sentence: GoldSentence) {
    var gold = GoldDerivation(sentence)
    begin(sentence)
    moves.advance()
    var path = [forest.start]
    var total: Float = 0
    var worst: Violation?
    var first = 0
    let steps = 2 * sentence.words.count
    for step in 0..<steps {
      findCandidates(after: first)
      let state = path[step]
      let move = gold.move(after: state, in: forest)
      scoreMoves(state)
      total += scores[move.rawValue]
      path.append(
        forest.applying(move, label: learnLabel(move, after: state, of: sentence), to: state))
      first = extendBeam()
      let size = totals[first] - total
      if size >= worst?.size ?? 0, size > 0 || step == steps - 1 {
        worst = Violation(size: size, step: step, place: first)
      }
    }
    if let worst { update(gold: path, worst: worst) }
  }

  private func begin(_ sentence: GoldSentence) {
    forest.reset(count: sentence.words.count, width: width + 1)
    for index in sentence.words.indices {
      forest.setWord(index + 1, form: sentence.words[index].form, tag: sentence.tags[index])
    }
    beam.removeAll(keepingCapacity: true)
    totals.removeAll(keepingCapacity: true)
    beam.append(forest.start)
    totals.append(0)
  }

  /// Finds the best continuations of the derivations from `first` on, best first.
  private func findCandidates(after first: Int) {
    candidates.removeAll(keepingCapacity: true)
    for place in first..<beam.count {
      scoreMoves(beam[place])
      for move in Transition.allCases where forest.allows(move, after: beam[place]) {
        let score = totals[place] + scores[move.rawValue]
        if candidates.count == width, score <= candidates[width - 1].score { continue }
        var index = candidates.count
        while index > 0 && candidates[index - 1].score < score { index -= 1 }
        candidates.insert(Candidate(score: score, parent: place, move: move), at: index)
        if candidates.count > width { candidates.removeLast() }
      }
    }
  }

  /// Makes the moves of the candidates; returns where the derivations they give begin.
  private func extendBeam() -> Int {
    let first = beam.count
    for candidate in candidates {
      let parent = beam[candidate.parent]
      let label = forest.arc(of: candidate.move, after: parent).map(label) ?? 0
      var result = forest.applying(candidate.move, label: label, to: parent)
      result.parent = Int32(candidate.parent)
      beam.append(result)
      totals.append(candidate.score)
    }
    return first
  }

  /// Moves the weights towards the gold derivation, from where the two part to the worst place.
  private func update(gold: [Derivation], worst: Violation) {
    var guessed: [Derivation] = []
    var place = worst.place
    while place >= 0 {
      guessed.append(beam[place])
      place = Int(beam[place].parent)
    }
    guessed.reverse()
    var parted = false
    for step in 0...worst.step {
      let guess = guessed[step + 1].move
      let truth = gold[step + 1].move
      if !parted && guess == truth { continue }
      parted = true
      features.removeAll()
      TransitionFeatures.append(gold[step], in: forest, to: &features)
      moves.add(features, to: truth.rawValue, amount: 1)
      features.removeAll()
      TransitionFeatures.append(guessed[step], in: forest, to: &features)
      moves.add(features, to: guess.rawValue, amount: -1)
    }
  }

  private func scoreMoves(_ state: Derivation) {
    features.removeAll()
    TransitionFeatures.append(state, in: forest, to: &features)
    scores.withUnsafeMutableBufferPointer { buffer in
      if let base = buffer.baseAddress { moves.score(features, into: base) }
    }
  }

  /// Guesses the label of the arc that the move draws, and learns from it when the arc is gold.
  private func learnLabel(
    _ move: Transition, after state: Derivation, of sentence: GoldSentence
  ) -> UInt8 {
    guard let arc = forest.arc(of: move, after: state) else { return 0 }
    let guess = label(arc)
    let head = forest.subtrees[arc.head].word
    let word = Int(forest.subtrees[arc.dependent].word)
    labels.advance()
    let truth = sentence.relations[word - 1].rawValue
    if head != 0, truth != guess, Int(truth) < DependencyRelation.learntCount {
      labels.update(arcFeatures, truth: Int(truth), guess: Int(guess))
    }
    return guess
  }

  private func label(_ arc: (head: Int, dependent: Int)) -> UInt8 {
    arcFeatures.removeAll()
    ArcFeatures.append(head: arc.head, dependent: arc.dependent, in: forest, to: &arcFeatures)
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
