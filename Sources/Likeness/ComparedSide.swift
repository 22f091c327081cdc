/// What of one article was found in the other.
///
/// A word counts once a sentence, but as often as it is said where the whole sentence is the same.
struct ComparedSide {
  /// The words of its sentences.
  private(set) var words = 0

  /// Those of paired sentences.
  private(set) var paired = 0

  /// The names and numbers of sentences that are the same word for word.
  private(set) var sameFacts = 0

  /// The words of paired sentences that are neither names nor numbers, and those that the other has.
  private var ordinary = (all: 0, kept: 0)

  private var isSame: [Bool]

  /// Counts the sentences that are the same word for word.
  init(_ story: Story, same: some Sequence<Int>) {
    isSame = Array(repeating: false, count: story.sentences.count)
    for place in same {
      isSame[place] = true
      let sentence = story.words[story.sentences[place].words]
      words += sentence.count
      sameFacts += sentence.count { $0.isFact }
    }
    paired = words
    ordinary = (words - sameFacts, words - sameFacts)
  }

  /// The sentences that are not.
  func others(of story: Story) -> [PairableSentence] {
    zip(story.sentences, isSame).lazy.filter { !$1 }.map { PairableSentence($0.0, of: story) }
  }

  /// Counts the others, when all have been paired.
  mutating func finish(_ others: [PairableSentence]) {
    for sentence in others {
      if sentence.isPaired || !sentence.isFurniture { words += sentence.words.count }
      guard sentence.isPaired else { continue }
      paired += sentence.words.count
      ordinary.all += sentence.ordinary
      ordinary.kept += sentence.kept
    }
  }

  /// The share of the ordinary words of paired sentences that was kept, 0 through 1; 1 where there
  /// are none.
  var keptShare: Double {
    ordinary.all == 0 ? 1 : Double(ordinary.kept) / Double(ordinary.all)
  }
}
