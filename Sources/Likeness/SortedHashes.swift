/// Hashes in ascending order, none twice.
///
/// Two sorted lists are compared in a fraction of the time that sets with hashes of their own take.
struct SortedHashes: Sendable {
  /// The hashes in ascending order.
  private(set) var members: [UInt64]

  /// Keeps each of hashes in ascending order once; O(n).
  init(ascending hashes: [UInt64]) {
    members = hashes
    var kept = 0
    for index in members.indices where index == 0 || members[index] != members[kept - 1] {
      members[kept] = members[index]
      kept += 1
    }
    members.removeLast(members.count - kept)
  }

  /// How many there are.
  var count: Int { members.count }

  /// How many both have; O(n + m).
  func sharedCount(with other: SortedHashes) -> Int {
    var (left, right, count) = (0, 0, 0)
    while left < members.count, right < other.members.count {
      let (one, two) = (members[left], other.members[right])
      if one == two { count += 1 }
      if one <= two { left += 1 }
      if two <= one { right += 1 }
    }
    return count
  }
}

extension [UInt64] {
  /// Hashes in ascending order; O(n).
  ///
  /// They are spread evenly, so that they are dealt out by their first bits, about one to each hand, and
  /// few are left to be put right. Numbers that are no hashes take O(n log n).
  func sortedAsHashes() -> [UInt64] {
    guard count > 16 else { return sorted() }
    let shift = UInt64(count.leadingZeroBitCount)
    var ends = [Int](repeating: 0, count: Int(UInt64.max >> shift) + 1)
    for hash in self { ends[Int(hash >> shift)] += 1 }
    for hand in ends.indices.dropFirst() { ends[hand] += ends[hand - 1] }
    var dealt = self
    for hash in self {
      ends[Int(hash >> shift)] -= 1
      dealt[ends[Int(hash >> shift)]] = hash
    }
    var moves = 0
    for index in dealt.indices.dropFirst() {
      let hash = dealt[index]
      var place = index
      while place > 0, dealt[place - 1] > hash {
        dealt[place] = dealt[place - 1]
        place -= 1
      }
      dealt[place] = hash
      moves += index - place
      if moves > 8 * count { return sorted() }
    }
    return dealt
  }

  /// The place of the first that is no less than a hash.
  ///
  /// The elements are in ascending order. O(log n).
  func place(of hash: UInt64) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < hash { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
