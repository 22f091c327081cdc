/// The words of a sentence and all subtrees that its derivations build.
///
/// Word 0 is the root, 1 through `count` are words, `count + 1` stands for a word that is not
/// there. Storage grows to the longest sentence seen and is reused. Unsafe memory stays in this
/// file; every index comes from the forest itself.
package struct ParseForest: ~Copyable {
  /// What a word shows the parser: the hash of its form and the index of its tag.
  package struct Word: Sendable {
    package var form: UInt64
    package var tag: UInt64
  }

  package private(set) var words: UnsafeMutablePointer<Word>
  package private(set) var subtrees: UnsafeMutablePointer<Subtree>
  package private(set) var count = 0
  private var used = 0
  private var wordCapacity = 256
  private var subtreeCapacity = 1 << 13

  package init() {
    words = .allocate(capacity: wordCapacity)
    subtrees = .allocate(capacity: subtreeCapacity)
  }

  deinit {
    words.deallocate()
    subtrees.deallocate()
  }

  /// Begins a sentence of `count` words, given by `setWord`, with at most `width` derivations kept.
  package mutating func reset(count: Int, width: Int) {
    if count + 2 > wordCapacity {
      words.deallocate()
      wordCapacity = (count + 2) * 2
      words = .allocate(capacity: wordCapacity)
    }
    let needed = (count + 2) * (2 * width + 4)
    if needed > subtreeCapacity {
      subtrees.deallocate()
      subtreeCapacity = needed * 2
      subtrees = .allocate(capacity: subtreeCapacity)
    }
    self.count = count
    let absent = Int32(count + 1)
    words.initialize(to: Word(form: 2, tag: 253))
    (words + count + 1).initialize(to: Word(form: 3, tag: 254))
    for word in 0...count + 1 {
      (subtrees + word).initialize(to: Subtree(word: Int32(word), absent: absent))
    }
    used = count + 2
  }

  /// Gives the word at `index`, 1 through `count`.
  @inline(__always)
  package mutating func setWord(_ index: Int, form: UInt64, tag: UInt8) {
    (words + index).initialize(to: Word(form: form, tag: UInt64(tag)))
  }

  /// The derivation that has made no move.
  package var start: Derivation { Derivation(top: 0, front: 1, next: 1, depth: 1) }

  /// Whether the move can be made.
  ///
  /// The last word left on the stack is the one root.
  @inline(__always)
  package func allows(_ move: Transition, after state: Derivation) -> Bool {
    let isRead = Int(state.next) > count
    return switch move {
    case .shift: !isRead
    case .left: !isRead && state.depth > 1
    case .right: state.depth > 2 || state.depth == 2 && isRead
    }
  }

  /// The one move that can be made; nil where there is a choice.
  @inline(__always)
  package func onlyMove(after state: Derivation) -> Transition? {
    if Int(state.next) > count { return .right }
    return state.depth > 1 ? nil : .shift
  }

  /// The subtrees of head and dependent that the move would join, nil for a shift.
  @inline(__always)
  package func arc(of move: Transition, after state: Derivation) -> (head: Int, dependent: Int)? {
    switch move {
    case .shift: nil
    case .left: (Int(state.front), Int(state.top))
    case .right: (Int(subtrees[Int(state.top)].below), Int(state.top))
    }
  }

  /// The derivation with the move made; an arc gets `label`.
  @inline(__always)
  package mutating func applying(
    _ move: Transition, label: UInt8, to state: Derivation
  ) -> Derivation {
    var result = state
    result.move = move
    result.label = label
    let top = subtrees[Int(state.top)]
    let place = used
    used &+= 1
    switch move {
    case .shift:
      var subtree = subtrees[Int(state.front)]
      subtree.below = state.top
      (subtrees + place).initialize(to: subtree)
      result.top = Int32(truncatingIfNeeded: place)
      result.next &+= 1
      result.front = result.next
      result.depth &+= 1
    case .left:
      var head = subtrees[Int(state.front)]
      head.left2 = head.left
      head.leftLabel2 = head.leftLabel
      head.left = top.word
      head.leftLabel = label
      head.leftCount &+= 1
      (subtrees + place).initialize(to: head)
      result.front = Int32(truncatingIfNeeded: place)
      result.top = top.below
      result.depth &-= 1
    case .right:
      var head = subtrees[Int(top.below)]
      head.right2 = head.right
      head.rightLabel2 = head.rightLabel
      head.right = top.word
      head.rightLabel = label
      head.rightCount &+= 1
      (subtrees + place).initialize(to: head)
      result.top = Int32(truncatingIfNeeded: place)
      result.depth &-= 1
    }
    return result
  }
}
