/// The most likely derivation of a sentence, searched for with a beam.
///
/// Keeps the best `width` derivations of each length; those that fall behind the best by more than
/// the model's slack are dropped early.
package struct BeamParser: ~Copyable {
  package let moves: WeightTable
  package let labels: WeightTable
  package let width: Int
  package let slack: Int32
  package var forest = ParseForest()
  private var features: FeatureList
  private var arcFeatures: FeatureList
  private let scores: UnsafeMutablePointer<Int16>
  private var derivations: UnsafeMutablePointer<Derivation>
  private var capacity = 1 << 12
  private let candidates: UnsafeMutablePointer<Candidate>
  private var known = LabelMemory()

  private struct Candidate {
    var score: Int32
    var parent: Int32
    var move: Transition
    /// Its arc's features among those of the step; nil where it has none of its own.
    var features: Range<Int>?
  }

  package init(moves: WeightTable, labels: WeightTable, width: Int, slack: Int32) {
    self.moves = moves
    self.labels = labels
    self.width = width
    self.slack = slack
    features = FeatureList(decisions: width, for: moves)
    arcFeatures = FeatureList(decisions: width, for: labels)
    scores = .allocate(capacity: WeightTable.mostColumns)
    derivations = .allocate(capacity: capacity)
    candidates = .allocate(capacity: width + 1)
  }

  deinit {
    scores.deallocate()
    derivations.deallocate()
    candidates.deallocate()
  }

  /// Parses the words in `forest`, and tells the head and label of each word from 1 on.
  package mutating func parse(_ body: (_ word: Int, _ head: Int, _ label: UInt8) -> Void) {
    let steps = 2 * forest.count
    if (steps + 1) * width > capacity {
      derivations.deallocate()
      capacity = (steps + 1) * width * 2
      derivations = .allocate(capacity: capacity)
    }
    derivations.initialize(to: forest.start)
    known.forget()
    var first = 0
    var end = 1
    for _ in 0..<steps {
      let found = extend(first..<end)
      describeArcs(of: found)
      let start = end
      for index in 0..<found {
        let candidate = candidates[index]
        let parent = derivations[Int(candidate.parent)]
        let label = label(of: candidate, after: parent)
        var result = forest.applying(candidate.move, label: label, to: parent)
        result.score = candidate.score
        result.parent = candidate.parent
        (derivations + end).initialize(to: result)
        end += 1
      }
      first = start
    }
    var place = first
    while derivations[place].parent >= 0 {
      let state = derivations[place]
      place = Int(state.parent)
      if let arc = forest.arc(of: state.move, after: derivations[place]) {
        body(
          Int(forest.subtrees[arc.dependent].word), Int(forest.subtrees[arc.head].word),
          state.label)
      }
    }
  }

  /// Fills `candidates` with the best continuations of the derivations at `range`, best first.
  private mutating func extend(_ range: Range<Int>) -> Int {
    if range.count == 1, let move = forest.onlyMove(after: derivations[range.lowerBound]) {
      // Nothing to compare, and whatever follows has the same score before it.
      candidates[0] = Candidate(
        score: derivations[range.lowerBound].score, parent: Int32(range.lowerBound), move: move)
      return 1
    }
    var count = 0
    features.removeAll()
    for place in range {
      TransitionFeatures.append(derivations[place], in: forest, to: &features)
    }
    // Every derivation has as many.
    let each = features.count / range.count
    for place in range {
      let state = derivations[place]
      let first = (place &- range.lowerBound) &* each
      let scores = moves.scores4(features, first..<first &+ each)
      for move in Transition.allCases where forest.allows(move, after: state) {
        let score = state.score &+ Int32(scores[move.rawValue])
        if count == width && score <= candidates[count - 1].score { continue }
        if count > 0 && score < candidates[0].score &- slack { continue }
        var index = count < width ? count : count - 1
        while index > 0 && candidates[index - 1].score < score {
          candidates[index] = candidates[index - 1]
          index -= 1
        }
        candidates[index] = Candidate(score: score, parent: Int32(place), move: move)
        if count < width { count += 1 }
      }
    }
    while count > 1 && candidates[count - 1].score < candidates[0].score &- slack { count -= 1 }
    return count
  }

  /// Describes the arcs that the first candidates draw, so that the weights of all of them are on their
  /// way before the first is labelled.
  private mutating func describeArcs(of count: Int) {
    arcFeatures.removeAll()
    for index in 0..<count {
      let parent = derivations[Int(candidates[index].parent)]
      guard let arc = forest.arc(of: candidates[index].move, after: parent),
        forest.subtrees[arc.head].word != 0
      else { continue }
      // Derivations of one beam, and the same arc made later, mostly have the same ends.
      let place = known.place(of: forest.subtrees[arc.head], forest.subtrees[arc.dependent])
      if known.has(place) { continue }
      known.remember(nil, at: place)
      candidates[index].features = describe(arc)
    }
  }

  private mutating func describe(_ arc: (head: Int, dependent: Int)) -> Range<Int> {
    let start = arcFeatures.count
    ArcFeatures.append(
      head: arc.head, dependent: arc.dependent, in: forest, to: &arcFeatures)
    return start..<arcFeatures.count
  }

  private mutating func label(of candidate: Candidate, after state: Derivation) -> UInt8 {
    guard let arc = forest.arc(of: candidate.move, after: state) else { return 0 }
    if forest.subtrees[arc.head].word == 0 { return DependencyRelation.root.rawValue }
    let place = known.place(of: forest.subtrees[arc.head], forest.subtrees[arc.dependent])
    if candidate.features == nil, let label = known.label(at: place) { return label }
    let features = candidate.features ?? describe(arc)
    let best = labels.best(
      arcFeatures, features, of: DependencyRelation.learntCount, scratch: scores)
    let label = UInt8(truncatingIfNeeded: best)
    known.remember(label, at: place)
    return label
  }
}
