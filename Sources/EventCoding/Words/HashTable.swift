/// Numbers by hashes of 64 bits, in open addressing: one probe a look-up.
struct HashTable: Sendable {
  private struct Slot {
    var hash: UInt64
    /// 0 in a free slot.
    var number: Int32

    static let free = Slot(hash: 0, number: 0)
  }

  private var slots: [Slot]
  private var count = 0

  /// An empty table with room for about `capacity` hashes.
  init(capacity: Int = 0) {
    var size = 8
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: .free, count: size)
  }

  /// The number of a hash; 0 where it has none.
  subscript(hash: UInt64) -> Int32 {
    get { slots[slot(of: hash)].number }
    set {
      let slot = slot(of: hash)
      if slots[slot].number == 0 { count += 1 }
      slots[slot] = Slot(hash: hash, number: newValue)
      if count * 2 > slots.count { grow() }
    }
  }

  /// Where a hash stands, or the free slot where it would.
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].number != 0, slots[slot].hash != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let taken = slots.filter { $0.number != 0 }
    slots = Array(repeating: .free, count: slots.count * 2)
    for slot in taken { slots[self.slot(of: slot.hash)] = slot }
  }
}
