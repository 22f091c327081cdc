/// Whether a word begins a name, goes on with one, or stands outside, and the name's kind.
package enum NameLabel {
  /// Outside, and a beginning and an inside for each kind.
  package static let count = 1 + 2 * NameKind.allCases.count
  package static let outside: UInt8 = 0

  package static func begin(_ kind: NameKind) -> UInt8 { 1 + kind.rawValue * 2 }
  package static func inside(_ kind: NameKind) -> UInt8 { 2 + kind.rawValue * 2 }

  package static func kind(_ label: UInt8) -> NameKind? {
    label == outside ? nil : NameKind(rawValue: (label - 1) / 2)
  }

  package static func begins(_ label: UInt8) -> Bool { label % 2 == 1 }

  /// Whether the label can follow `previous`: a name goes on only where one of its kind is.
  package static func follows(_ label: UInt8, _ previous: UInt8) -> Bool {
    if label == outside || begins(label) { return true }
    return previous == label || previous == label - 1
  }

  /// Whether a word can begin a name: it has a capital or a digit.
  package static func canBegin(_ word: WordCode) -> Bool {
    !word.shape.isDisjoint(with: [.initialCapital, .innerCapital, .digit])
  }
}
