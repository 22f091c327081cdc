internal import CLinguisticsModel

/// The features of a decision, or of some that are made side by side, as rows of the table that scores
/// them.
///
/// Storage is allocated once and reused, so that describing a decision allocates nothing. Unsafe
/// memory stays in this file: `add` writes below `capacity`, which no stage's templates reach.
package struct FeatureList: ~Copyable {
  /// More than the templates of any stage.
  package static let templates = 128

  /// The place of the first weight of each feature's row.
  package let rows: UnsafeMutablePointer<UInt32>
  package private(set) var count = 0

  private let capacity: Int
  private let shape: TableShape
  /// The weights that are asked for as features are added.
  private let weights: UnsafeRawPointer

  /// A list for tables of a shape.
  ///
  /// - Parameter decisions: how many are described side by side.
  package init(decisions: Int = 1, shape: TableShape) {
    capacity = decisions * Self.templates
    rows = .allocate(capacity: capacity)
    self.shape = shape
    // Nothing to ask for; an address that holds no weights does no harm.
    weights = UnsafeRawPointer(rows)
  }

  /// A list for the one table that scores with it, whose rows are asked for as features are added.
  ///
  /// The tables are larger than the caches, and waiting for them is most of what a parse takes.
  package init(decisions: Int = 1, for table: WeightTable) {
    capacity = decisions * Self.templates
    rows = .allocate(capacity: capacity)
    shape = table.shape
    weights = table.base
  }

  deinit { rows.deallocate() }

  @inline(__always) package mutating func removeAll() { count = 0 }

  /// Adds the features of one decision.
  ///
  /// They are counted in a value of the closure's own, which the compiler keeps out of memory.
  @inline(__always)
  package mutating func describe(_ decision: (inout Description) -> Void) {
    assert(count + Self.templates <= capacity)
    var description = Description(rows: rows + count, shape: shape, weights: weights)
    decision(&description)
    assert(description.count <= Self.templates)
    count &+= description.count
  }

  /// The features of one decision while they are added.
  package struct Description {
    fileprivate let rows: UnsafeMutablePointer<UInt32>
    fileprivate let shape: TableShape
    fileprivate let weights: UnsafeRawPointer
    fileprivate var count = 0

    /// Adds the feature that template `id` makes of up to three values.
    @inline(__always)
    package mutating func add(_ id: UInt64, _ a: UInt64, _ b: UInt64 = 0, _ c: UInt64 = 0) {
      var hash =
        a &* 0x9e37_79b9_7f4a_7c15 &+ b &* 0xc2b2_ae3d_27d4_eb4f &+ c &* 0x1656_67b1_9e37_79f9
        &+ id &* 0x27d4_eb2f_1656_67c5
      hash ^= hash >> 32
      hash = hash &* 0xd6e8_feb8_6659_fd93
      let row = shape.row(of: UInt32(truncatingIfNeeded: hash >> 32))
      rows[count] = row
      linguistics_prefetch(weights + Int(row))
      // A longer row mostly ends in the next line of the cache.
      if shape.columns > 16 { linguistics_prefetch(weights + Int(row) + (shape.columns - 1)) }
      count &+= 1
    }
  }
}
