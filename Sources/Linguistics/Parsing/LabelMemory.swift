/// The labels that arcs of a sentence have got, by what the labeller looks at: the ends of the arc with
/// the dependents that they have.
///
/// One entry a place: a newer arc drives out an older one, which is then labelled anew.
struct LabelMemory {
  private struct Entry {
    var head: Subtree
    var dependent: Subtree
    /// Nil while it is being found.
    var label: UInt8?
    var sentence: Int
  }

  /// A place for the labels of an arc, and what it must hold to be that arc's.
  struct Place {
    fileprivate let index: Int
    fileprivate let head: Subtree
    fileprivate let dependent: Subtree
  }

  /// A power of two; a long sentence makes some hundred arcs.
  private static let size = 512

  private var entries: [Entry]
  private var sentence = 0

  init() {
    let none = Subtree(word: -1, absent: -1)
    entries = Array(
      repeating: Entry(head: none, dependent: none, label: 0, sentence: -1), count: Self.size)
  }

  /// Begins a sentence.
  mutating func forget() { sentence &+= 1 }

  /// Where the label of an arc is.
  @inline(__always)
  func place(of head: Subtree, _ dependent: Subtree) -> Place {
    var (head, dependent) = (head, dependent)
    // What lies below on the stack is no part of either end.
    head.below = 0
    dependent.below = 0
    let hash =
      head.word &* 37 &+ dependent.word &* 11 &+ head.left &* 5 &+ head.right &* 3
      &+ dependent.left &* 7 &+ dependent.right
    return Place(
      index: Int(truncatingIfNeeded: hash) & (Self.size - 1), head: head, dependent: dependent)
  }

  /// Whether the label of the arc at its place is known or is being found.
  @inline(__always)
  func has(_ place: Place) -> Bool {
    let entry = entries[place.index]
    return entry.sentence == sentence && entry.head == place.head
      && entry.dependent == place.dependent
  }

  /// The label of the arc at its place; nil where it has none yet.
  @inline(__always)
  func label(at place: Place) -> UInt8? { has(place) ? entries[place.index].label : nil }

  /// Keeps the label of the arc at its place; nil says that it is being found.
  @inline(__always)
  mutating func remember(_ label: UInt8?, at place: Place) {
    entries[place.index] = Entry(
      head: place.head, dependent: place.dependent, label: label, sentence: sentence)
  }
}
