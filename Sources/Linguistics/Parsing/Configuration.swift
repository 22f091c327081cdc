/// A state of the parser: a stack, the words not yet read, and the arcs so far.
///
/// Node 0 is the root, 1 through `count` are words, `count + 1` stands for a word that is not
/// there. Storage grows to the longest sentence seen and is reused. Unsafe memory stays in this
/// file; every index comes from the configuration itself.
package struct Configuration: ~Copyable {
  package private(set) var nodes: UnsafeMutablePointer<Node>
  private var stack: UnsafeMutablePointer<Int32>
  private var capacity: Int
  package private(set) var depth = 0
  /// The next word to read; `count + 1` when all are read.
  package private(set) var next = 1
  package private(set) var count = 0

  package init() {
    capacity = 256
    nodes = .allocate(capacity: capacity)
    stack = .allocate(capacity: capacity)
  }

  deinit {
    nodes.deallocate()
    stack.deallocate()
  }

  /// Begins a sentence of `count` words, which are then given by `setWord`.
  package mutating func reset(count: Int) {
    if count + 2 > capacity {
      nodes.deallocate()
      stack.deallocate()
      capacity = (count + 2) * 2
      nodes = .allocate(capacity: capacity)
      stack = .allocate(capacity: capacity)
    }
    self.count = count
    let absent = Int32(count + 1)
    nodes.initialize(to: Node(form: 2, tag: 253, absent: absent))
    (nodes + count + 1).initialize(to: Node(form: 3, tag: 254, absent: absent))
    stack[0] = 0
    depth = 1
    next = 1
  }

  /// Gives the word at `index`, 1 through `count`.
  @inline(__always)
  package mutating func setWord(_ index: Int, form: UInt64, tag: UInt8) {
    (nodes + index).initialize(
      to: Node(form: form, tag: UInt64(tag), absent: Int32(truncatingIfNeeded: count &+ 1)))
  }

  /// The stack's element at `place` from the top, the absent word when the stack is shorter.
  @inline(__always)
  package func stacked(_ place: Int) -> Int {
    place < depth ? Int(stack[depth &- 1 &- place]) : count &+ 1
  }

  /// The word at `place` after the next, the absent word past the end.
  @inline(__always)
  package func ahead(_ place: Int) -> Int { min(next &+ place, count &+ 1) }

  /// Whether every word has its head.
  package var isFinal: Bool { next > count && depth == 1 }

  /// Whether the move can be made here. The last word left on the stack is the one root.
  @inline(__always)
  package func allows(_ transition: Transition) -> Bool {
    switch transition {
    case .shift: next <= count
    case .left: next <= count && depth > 1
    case .right: depth > 2 || depth == 2 && next > count
    }
  }

  /// The arc that the move would draw, nil for a shift.
  @inline(__always)
  package func arc(of transition: Transition) -> (head: Int, dependent: Int)? {
    switch transition {
    case .shift: nil
    case .left: (next, stacked(0))
    case .right: (stacked(1), stacked(0))
    }
  }

  /// Makes the move; an arc gets `label`.
  @inline(__always)
  package mutating func apply(_ transition: Transition, label: Int) {
    switch transition {
    case .shift:
      stack[depth] = Int32(truncatingIfNeeded: next)
      depth &+= 1
      next &+= 1
    case .left:
      let dependent = stacked(0)
      depth &-= 1
      let head = nodes + next
      head.pointee.left2 = head.pointee.left
      head.pointee.left = Int32(truncatingIfNeeded: dependent)
      head.pointee.leftCount &+= 1
      nodes[dependent].head = Int32(truncatingIfNeeded: next)
      nodes[dependent].label = UInt64(label)
    case .right:
      let dependent = stacked(0)
      let head = stacked(1)
      depth &-= 1
      nodes[head].right2 = nodes[head].right
      nodes[head].right = Int32(truncatingIfNeeded: dependent)
      nodes[head].rightCount &+= 1
      nodes[dependent].head = Int32(truncatingIfNeeded: head)
      nodes[dependent].label = UInt64(label)
    }
  }
}
