/// Numbers by hashes of 64 bits, in open addressing: a quarter full at most, so that a look-up is
/// mostly one probe.
struct HashTable: Sendable {
  private var hashes: [UInt64]
  /// For each hash its number, 0 where none stands.
  ///
  /// They lie apart, so that most of what is not there is missed without a look at the hashes.
  private var numbers: [Int32]
  private var count = 0

  /// An empty table with room for about `capacity` hashes.
  init(capacity: Int = 0) {
    var size = 8
    while size < capacity * 4 { size *= 2 }
    hashes = Array(repeating: 0, count: size)
    numbers = Array(repeating: 0, count: size)
  }

  /// The number of a hash; 0 where it has none.
  subscript(hash: UInt64) -> Int32 {
    get { numbers[slot(of: hash)] }
    set {
      let slot = slot(of: hash)
      if numbers[slot] == 0 { count += 1 }
      hashes[slot] = hash
      numbers[slot] = newValue
      if count * 4 > numbers.count { grow() }
    }
  }

  /// Where a hash stands, or the free slot where it would.
  private func slot(of hash: UInt64) -> Int {
    let mask = numbers.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while numbers[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let taken = zip(hashes, numbers).filter { $0.1 != 0 }
    hashes = Array(repeating: 0, count: hashes.count * 2)
    numbers = Array(repeating: 0, count: hashes.count)
    for (hash, number) in taken {
      let slot = slot(of: hash)
      hashes[slot] = hash
      numbers[slot] = number
    }
  }
}
