/// How much of some bytes beyond ASCII is sound UTF-8.
struct UTF8Census {
  /// Characters of two or more bytes that are valid.
  private(set) var sound = 0

  /// Sequences that are not valid, counted as a decoder replaces them.
  private(set) var broken = 0

  /// The offset of the first sequence that is not valid; 0 if there is none.
  private(set) var firstBroken = 0

  /// Counts the sequences of the bytes; O(n).
  init(of bytes: ArraySlice<UInt8>) {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = bytes.startIndex
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar):
        if scalar.count > 1 { sound += 1 }
        offset += scalar.count
      case .error(let length):
        if broken == 0 { firstBroken = offset }
        broken += 1
        offset += length
      case .emptyInput: return
      }
    }
  }
}
