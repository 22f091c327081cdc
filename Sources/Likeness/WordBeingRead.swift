/// A word of which some scalars have been read.
struct WordBeingRead {
  /// Of the scalars in lower case, not finished.
  private(set) var hash = Mixing.start

  /// How many scalars have been read.
  private(set) var length = 0

  /// Whether it begins with a digit.
  private(set) var isNumber = false

  /// Whether it is an ideograph, which says something however short it is.
  private(set) var isIdeograph = false

  private let isFirst: Bool
  private var capitals = 0
  private var hasCapitalFirst = false

  /// Will read one, the first of its sentence or another.
  init(isFirst: Bool) { self.isFirst = isFirst }

  /// Whether it begins with a digit or looks like a name: "US" and "UN" do, "It" and "He" do not.
  var isFact: Bool {
    isNumber || !isFirst && hasCapitalFirst && (length > 3 || (capitals == length && length > 1))
  }

  /// Adds a letter, given in lower case.
  mutating func add(letter: UInt32, isCapital: Bool) {
    if isCapital { countCapital() }
    length += 1
    Mixing.add(letter, to: &hash)
  }

  /// Adds a capital, given as the letters that it is in lower case.
  mutating func add(capital: some Sequence<Unicode.Scalar>) {
    countCapital()
    length += 1
    for letter in capital { Mixing.add(letter.value, to: &hash) }
  }

  /// Adds a digit.
  mutating func add(digit: UInt32) {
    if length == 0 { isNumber = true }
    add(letter: digit, isCapital: false)
  }

  /// Adds an ideograph.
  mutating func add(ideograph: UInt32) {
    isIdeograph = true
    add(letter: ideograph, isCapital: false)
  }

  private mutating func countCapital() {
    if length == 0 { hasCapitalFirst = true }
    capitals += 1
  }
}
