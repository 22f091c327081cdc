import Linguistics

/// What a move costs: the gold arcs that it puts out of reach (Goldberg and Nivre 2013,
/// https://aclanthology.org/Q13-1033/). Trees that cross count as if their arcs did not.
struct DynamicOracle {
  private var heads: [Int32] = []
  private var children: [[Int32]] = []

  /// Begins a sentence; `heads[0]` is the first word's.
  mutating func reset(heads gold: [Int32]) {
    heads.removeAll(keepingCapacity: true)
    heads.append(-1)
    heads += gold
    while children.count < heads.count { children.append([]) }
    for index in heads.indices { children[index].removeAll(keepingCapacity: true) }
    for index in 1..<heads.count { children[Int(heads[index])].append(Int32(index)) }
  }

  /// The gold arcs lost by the move.
  func cost(of transition: Transition, in state: borrowing Configuration) -> Int {
    let next = state.next
    switch transition {
    case .shift:
      var cost = 0
      let head = Int(heads[next])
      for place in 0..<state.depth {
        let word = state.stacked(place)
        if word == head && place > 0 { cost += 1 }
        if heads[word] == next { cost += 1 }
      }
      return cost
    case .left:
      let top = state.stacked(0)
      let head = Int(heads[top])
      let lost = head == state.stacked(1) || head > next
      return (lost ? 1 : 0) + ahead(dependentsOf: top, from: next)
    case .right:
      let top = state.stacked(0)
      return (Int(heads[top]) >= next ? 1 : 0) + ahead(dependentsOf: top, from: next)
    }
  }

  private func ahead(dependentsOf word: Int, from next: Int) -> Int {
    var count = 0
    for child in children[word].reversed() {
      if child < next { break }
      count += 1
    }
    return count
  }

  func head(of word: Int) -> Int { Int(heads[word]) }
}
