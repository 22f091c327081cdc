/// The hashed features of a decision, or of some that are made side by side, one after another.
///
/// Storage is allocated once and reused, so that describing a decision allocates nothing. Unsafe
/// memory stays in this file: `add` writes below `capacity`, which no stage's templates reach.
package struct FeatureList: ~Copyable {
  /// More than the templates of any stage.
  package static let templates = 128

  /// The hashes written so far; the high bits of each name a row of a weight table.
  package let hashes: UnsafeMutablePointer<UInt32>
  package private(set) var count = 0

  private let capacity: Int
  private let table: WeightTable?

  /// A list for a stage that scores with a table, whose rows are asked for as features are added.
  ///
  /// The tables are larger than the caches, and waiting for them is most of what a parse takes.
  ///
  /// - Parameters:
  ///   - decisions: How many are described side by side.
  ///   - table: What they are scored with; nil for a stage that learns.
  package init(decisions: Int = 1, prefetching table: WeightTable? = nil) {
    capacity = decisions * Self.templates
    hashes = .allocate(capacity: capacity)
    self.table = table
  }

  deinit { hashes.deallocate() }

  @inline(__always) package mutating func removeAll() { count = 0 }

  /// Adds the feature that template `id` makes of up to three values.
  @inline(__always)
  package mutating func add(_ id: UInt64, _ a: UInt64, _ b: UInt64 = 0, _ c: UInt64 = 0) {
    assert(count < capacity)
    var hash =
      a &* 0x9e37_79b9_7f4a_7c15 &+ b &* 0xc2b2_ae3d_27d4_eb4f &+ c &* 0x1656_67b1_9e37_79f9
      &+ id &* 0x27d4_eb2f_1656_67c5
    hash ^= hash >> 32
    hash = hash &* 0xd6e8_feb8_6659_fd93
    let high = UInt32(truncatingIfNeeded: hash >> 32)
    hashes[count] = high
    table?.prefetch(high)
    count &+= 1
  }
}
