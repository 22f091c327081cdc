/// Every run of words that names somebody or something, found in one pass by the words' hashes.
///
/// A table from the state after each prefix of each run to the entries of that run; one probe a word.
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

  /// For the state after each prefix of each run 1 + the entry that was added last, or -1 where none
  /// ends.
  private var lastEntries: HashTable
  private var entries: [Entry] = []

  /// An empty index with room for about `capacity` runs.
  init(capacity: Int) { lastEntries = HashTable(capacity: capacity) }

  /// Adds a meaning of a run of words; an empty run is passed over.
  mutating func insert(_ words: some Sequence<UInt64>, _ meaning: Meaning, _ capitals: Capitals) {
    var state = WordHash.start
    for word in words {
      state = WordHash.step(state, word)
      if lastEntries[state] == 0 { lastEntries[state] = -1 }
    }
    guard state != WordHash.start else { return }
    entries.append(Entry(meaning: meaning, capitals: capitals, next: lastEntries[state]))
    lastEntries[state] = Int32(entries.count)
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
      let first = lastEntries[state]
      if first == 0 { return }
      if first > 0 { visit(index + 1, Entries(entries: entries, first: first)) }
    }
  }

  /// What a whole run of words means, the last added first.
  func meanings(of run: some Sequence<UInt64>) -> Entries {
    Entries(entries: entries, first: lastEntries[WordHash.run(run)])
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
