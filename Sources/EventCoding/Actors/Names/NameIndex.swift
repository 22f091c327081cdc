/// Every run of words that names somebody or something, found in one pass by the words' hashes.
///
/// An open-addressing table from the state after each prefix of each run to the entries of that run;
/// one probe a word.
struct NameIndex: Sendable {
  /// What a run of words means.
  enum Meaning: Sendable {
    /// A row of the dictionary's names, by index.
    case name(Int)
    /// The family name in a person's name, by index of that name.
    case familyName(Int)
    /// A role noun, by index in the lexicon.
    case role(Int)
    /// A noun that stands for somebody named before, by index in the lexicon.
    case description(Int)
    /// The adjective of a region, by index in the table of names' regions.
    case region(Int)
  }

  /// A meaning and the spelling it asks for.
  struct Entry: Sendable {
    let meaning: Meaning
    let capitals: Capitals
    fileprivate let next: Int32
  }

  private var states: [UInt64]
  /// For each state 1 + the entry that was added last, or -1 where none ends.
  private var firstEntries: [Int32]
  private var entries: [Entry] = []
  private var count = 0

  /// An empty index with room for about `capacity` runs.
  init(capacity: Int) {
    var size = 64
    while size < capacity * 4 { size *= 2 }
    states = Array(repeating: 0, count: size)
    firstEntries = Array(repeating: 0, count: size)
  }

  /// Adds a meaning of a run of words; an empty run is passed over.
  mutating func insert(_ words: some Sequence<UInt64>, _ meaning: Meaning, _ capitals: Capitals) {
    var state = WordHash.start
    var slot: Int?
    for word in words {
      state = WordHash.step(state, word)
      slot = self.slot(of: state)
      if let slot, firstEntries[slot] == 0 {
        states[slot] = state
        firstEntries[slot] = -1
        count += 1
        if count * 2 > states.count { grow() }
      }
    }
    guard let slot = slot.map({ _ in self.slot(of: state) }) else { return }
    entries.append(Entry(meaning: meaning, capitals: capitals, next: firstEntries[slot]))
    firstEntries[slot] = Int32(entries.count)
  }

  /// Calls `visit` for every run that begins at `start`, the shortest first, with its end.
  ///
  /// - Parameter words: the hashes of a sentence's words.
  func runs<Words: RandomAccessCollection<UInt64>>(
    in words: Words, at start: Int, _ visit: (_ end: Int, _ meanings: Entries) -> Void
  ) where Words.Index == Int {
    var state = WordHash.start
    for index in start..<words.endIndex {
      state = WordHash.step(state, words[index])
      let first = firstEntries[slot(of: state)]
      if first == 0 { return }
      if first > 0 { visit(index + 1, Entries(entries: entries, first: first)) }
    }
  }

  /// What a whole run of words means, the last added first.
  func meanings(of run: some Sequence<UInt64>) -> Entries {
    Entries(
      entries: entries, first: firstEntries[slot(of: run.reduce(WordHash.start, WordHash.step))])
  }

  /// Where a state stands, or the empty slot where it would.
  private func slot(of state: UInt64) -> Int {
    let mask = states.count - 1
    var slot = Int(truncatingIfNeeded: state) & mask
    while firstEntries[slot] != 0, states[slot] != state { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = zip(states, firstEntries).filter { $0.1 != 0 }
    states = Array(repeating: 0, count: states.count * 2)
    firstEntries = Array(repeating: 0, count: states.count)
    for (state, first) in old {
      let slot = slot(of: state)
      states[slot] = state
      firstEntries[slot] = first
    }
  }

  /// The entries of one run, the last added first.
  struct Entries: Sequence, IteratorProtocol {
    fileprivate let entries: [Entry]
    fileprivate var first: Int32

    mutating func next() -> Entry? {
      guard first > 0 else { return nil }
      let entry = entries[Int(first) - 1]
      first = entry.next
      return entry
    }
  }
}
