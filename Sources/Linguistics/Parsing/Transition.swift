/// A move of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011,
/// https://aclanthology.org/P11-1068/).
package enum Transition: Int, CaseIterable, Sendable {
  /// The next word goes onto the stack.
  case shift
  /// The top of the stack becomes a dependent of the next word, and leaves.
  case left
  /// The top of the stack becomes a dependent of the word below it, and leaves.
  case right
}
