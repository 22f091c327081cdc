/// Hashes in ascending order, none twice.
///
/// The words of a sentence are few and their hashes are mixed already, so that two sorted lists are
/// compared in a fraction of the time that sets with hashes of their own take.
struct SortedHashes: Sendable {
  /// The hashes in ascending order.
  private(set) var members: [UInt64]

  /// Sorts the hashes and keeps each once; O(n log n).
  init(_ hashes: some Sequence<UInt64>) {
    members = hashes.sorted()
    var kept = 0
    for index in members.indices where index == 0 || members[index] != members[kept - 1] {
      members[kept] = members[index]
      kept += 1
    }
    members.removeLast(members.count - kept)
  }

  /// Takes hashes that are in ascending order and none twice.
  init(sorted: [UInt64]) { members = sorted }

  /// How many there are.
  var count: Int { members.count }

  /// Whether a hash is among them; O(log n).
  func contains(_ hash: UInt64) -> Bool {
    let place = members.place(of: hash)
    return place < members.count && members[place] == hash
  }

  /// What both have; O(n + m).
  func intersection(_ other: SortedHashes) -> SortedHashes {
    var shared: [UInt64] = []
    forEachShared(with: other) { shared.append($0) }
    return SortedHashes(sorted: shared)
  }

  /// How many both have; O(n + m).
  func sharedCount(with other: SortedHashes) -> Int {
    var count = 0
    forEachShared(with: other) { _ in count += 1 }
    return count
  }

  /// Takes out what the other has; O(n + m).
  mutating func subtract(_ other: SortedHashes) {
    var (kept, place) = (0, 0)
    for index in members.indices {
      let hash = members[index]
      while place < other.count, other.members[place] < hash { place += 1 }
      if place < other.count, other.members[place] == hash { continue }
      members[kept] = hash
      kept += 1
    }
    members.removeLast(members.count - kept)
  }

  private func forEachShared(with other: SortedHashes, _ body: (UInt64) -> Void) {
    var (left, right) = (0, 0)
    while left < members.count, right < other.members.count {
      let (one, two) = (members[left], other.members[right])
      if one == two { body(one) }
      if one <= two { left += 1 }
      if two <= one { right += 1 }
    }
  }
}

extension [UInt64] {
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
