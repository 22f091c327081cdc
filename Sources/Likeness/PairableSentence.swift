/// A sentence as it is paired with those of another article.
struct PairableSentence {
  /// Its place among all sentences of the article, from 0.
  let place: Int

  /// Its words in the order of the text.
  let text: ArraySlice<ContentWord>

  /// Its different words, in the order of their hashes.
  let words: [ContentWord]

  /// Those of them that no sentence of the other article has answered yet.
  private var rest: [ContentWord]

  /// Whether a sentence of the other article is the same one.
  private(set) var isPaired = false

  /// How many words that are neither names nor numbers such sentences have in common with it.
  private(set) var kept = 0

  /// How many of the words are names or numbers.
  let facts: Int

  /// Whether it is what the outlet repeats from article to article.
  let isFurniture: Bool

  /// How many of the words are neither names nor numbers.
  var ordinary: Int { words.count - facts }

  /// The sentence of a story; O(n log n) in its words.
  init(_ sentence: StorySentence, of story: Story) {
    place = sentence.place
    text = story.words[sentence.words]
    // Of the same word with and without a capital, the one that is a name is kept.
    words = text.sorted { ($0.hash, $1.isFact ? 1 : 0) < ($1.hash, $0.isFact ? 1 : 0) }
      .reduce(into: []) { if $0.last?.hash != $1.hash { $0.append($1) } }
    rest = words
    facts = words.count { $0.isFact }
    isFurniture = sentence.isFurniture
  }

  /// The words that both still have; O(n + m).
  func shared(with other: PairableSentence) -> SharedWords {
    var shared = SharedWords()
    var (left, right) = (0, 0)
    while left < rest.count, right < other.rest.count {
      let (one, two) = (rest[left], other.rest[right])
      if one.hash == two.hash { shared.add(one, two) }
      if one.hash <= two.hash { left += 1 }
      if two.hash <= one.hash { right += 1 }
    }
    return shared
  }

  /// Takes out the words that the same sentence of the other article has, so many of them neither names
  /// nor numbers; O(n + m).
  mutating func answer(_ shared: SharedWords, ordinary: Int) {
    isPaired = true
    kept += ordinary
    answer(shared)
  }

  /// Takes out words that another sentence has; O(n + m).
  mutating func answer(_ shared: SharedWords) {
    var place = 0
    rest.removeAll { word in
      while place < shared.hashes.count, shared.hashes[place] < word.hash { place += 1 }
      return place < shared.hashes.count && shared.hashes[place] == word.hash
    }
  }
}

/// The words that two sentences share.
struct SharedWords {
  /// Their hashes, in ascending order.
  private(set) var hashes: [UInt64] = []

  /// How many are names or numbers in both.
  private(set) var facts = 0

  /// How many are neither in the later sentence, and in the earlier.
  private(set) var ordinary = (later: 0, earlier: 0)

  /// How many there are.
  var count: Int { hashes.count }

  /// Adds a word as the later sentence has it and as the earlier has it.
  mutating func add(_ later: ContentWord, _ earlier: ContentWord) {
    hashes.append(later.hash)
    if later.isFact && earlier.isFact { facts += 1 }
    if !later.isFact { ordinary.later += 1 }
    if !earlier.isFact { ordinary.earlier += 1 }
  }

  /// Whether a word is among them; O(log n).
  func contains(_ word: ContentWord) -> Bool {
    let place = hashes.place(of: word.hash)
    return place < hashes.count && hashes[place] == word.hash
  }
}
