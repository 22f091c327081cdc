/// A word with the dependents it has so far; immutable, and shared by all derivations that have it.
package struct Subtree: Hashable, Sendable {
  /// The word, 0 for the root.
  package var word: Int32
  /// The subtree below this one on the stack.
  package var below: Int32
  /// The outermost and next dependents on either side; the absent word for none.
  package var left: Int32
  package var left2: Int32
  package var right: Int32
  package var right2: Int32
  /// The labels of those dependents, 0 for none.
  package var leftLabel: UInt8 = 0
  package var leftLabel2: UInt8 = 0
  package var rightLabel: UInt8 = 0
  package var rightLabel2: UInt8 = 0
  /// How many dependents it has on either side.
  package var leftCount: UInt8 = 0
  package var rightCount: UInt8 = 0

  init(word: Int32, absent: Int32) {
    self.word = word
    below = absent
    left = absent
    left2 = absent
    right = absent
    right2 = absent
  }
}
