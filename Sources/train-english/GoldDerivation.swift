import Linguistics

/// The moves that build a gold tree, each word given its head as early as it can be.
struct GoldDerivation {
  private let heads: [Int32]
  /// How many dependents each word still lacks; the root stands at 0.
  private var lacking: [Int]

  init(_ sentence: GoldSentence) {
    heads = sentence.projectiveHeads
    lacking = Array(repeating: 0, count: heads.count + 1)
    for head in heads { lacking[Int(head)] += 1 }
  }

  /// The next move; to be asked once for each state of the gold derivation, in order.
  mutating func move(after state: Derivation, in forest: borrowing ParseForest) -> Transition {
    let subtree = forest.subtrees[Int(state.top)]
    let top = Int(subtree.word)
    if top > 0 && lacking[top] == 0 {
      let head = heads[top - 1]
      if head == state.next, forest.allows(.left, after: state) {
        lacking[Int(head)] -= 1
        return .left
      }
      if head == forest.subtrees[Int(subtree.below)].word, forest.allows(.right, after: state) {
        lacking[Int(head)] -= 1
        return .right
      }
    }
    return forest.allows(.shift, after: state) ? .shift : .right
  }
}
