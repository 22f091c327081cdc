/// The capitals a name is written with, so that `Turkey` is not a bird and `US` not a pronoun.
struct Capitals: Hashable, Sendable {
  /// What a name's letters ask of the text's.
  private enum Demand: UInt8 {
    /// Nothing: the entry is written small.
    case none
    /// A capital wherever the entry has one.
    case initials
    /// Every letter as the entry has it: `US`, `UN`.
    case everyLetter
  }

  private let demand: Demand
  /// One bit a word, the first word lowest: whether the entry's word begins with a capital.
  private let words: UInt32

  /// An entry written small.
  static let small = Capitals(demand: .none, words: 0)

  private init(demand: Demand, words: UInt32) {
    self.demand = demand
    self.words = words
  }

  /// The capitals of a name as its table writes it; `starts` are the bytes its words begin at.
  ///
  /// Short names without a small letter are taken to the letter.
  init(_ name: Span<UInt8>, wordStarts starts: ArraySlice<Int>) {
    var words: UInt32 = 0
    for (index, start) in starts.prefix(32).enumerated() where Self.isCapital(name, at: start) {
      words |= 1 << index
    }
    self.words = words
    let isShout = name.count <= 6 && Self.hasNoSmallLetter(name)
    demand = words == 0 ? .none : isShout ? .everyLetter : .initials
  }

  /// Whether words of a text are written as the name asks.
  func fit(_ text: ArraySlice<Word>) -> Bool {
    switch demand {
    case .none: true
    case .initials:
      text.enumerated().allSatisfy { offset, word in
        offset >= 32 || words >> offset & 1 == 0 || word.isCapitalised
      }
    case .everyLetter: text.allSatisfy { $0.hasNoSmallLetter }
    }
  }

  /// Whether the letter at a byte is a capital; any letter outside ASCII passes for one.
  private static func isCapital(_ name: Span<UInt8>, at index: Int) -> Bool {
    65...90 ~= name[index] || name[index] >= 0x80
  }

  private static func hasNoSmallLetter(_ name: Span<UInt8>) -> Bool {
    for index in name.indices where 97...122 ~= name[index] { return false }
    return true
  }
}
