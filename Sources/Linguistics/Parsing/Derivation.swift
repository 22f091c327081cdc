/// A sequence of moves, as its last state: what is on top of the stack, what is next, and the
/// derivation one move shorter.
package struct Derivation: Sendable {
  /// The sum of the moves' scores.
  package var score: Int32 = 0
  /// The subtree on top of the stack.
  package var top: Int32
  /// The subtree of the next word.
  package var front: Int32
  /// The next word.
  package var next: Int32
  /// How many subtrees stand on the stack, the root included.
  package var depth: Int32
  /// The place of the derivation one move shorter; -1 for the empty one.
  package var parent: Int32 = -1
  /// The last move, and the label it gave.
  package var move: Transition = .shift
  package var label: UInt8 = 0
}
