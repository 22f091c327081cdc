internal import CLinguisticsModel

/// Rows of 8-bit weights, one column a class, found by feature hash.
///
/// `@unchecked Sendable` is safe because the memory is never written after the table is made, and
/// whoever makes a table keeps that memory alive: the binary's image, or a `ModelBytes` that every
/// holder of tables holds too. It can't be checked, since a raw pointer says neither.
package struct WeightTable: @unchecked Sendable {
  /// The most classes a table may have; scratch memory for scores holds as many.
  package static let mostColumns = 256

  private let base: UnsafeRawPointer
  private let shift: UInt32
  /// Classes a row, a multiple of 4.
  package let columns: Int

  /// Reads `1 << bits` rows of `columns` weights at `base`.
  package init(base: UnsafeRawPointer, bits: Int, columns: Int) {
    precondition(bits > 0 && bits < 32 && columns % 4 == 0)
    self.base = base
    self.shift = UInt32(32 - bits)
    self.columns = columns
  }

  /// The bytes of a table.
  package static func size(bits: Int, columns: Int) -> Int { columns << bits }

  /// Asks for the first weights of a feature's row, so that they are near when they are added up.
  @inline(__always)
  func prefetch(_ hash: UInt32) { linguistics_prefetch(base + Int(hash >> shift) &* columns) }

  /// The scores that some of the features give four classes; for tables of four columns.
  @inline(__always)
  package func scores4(
    _ features: borrowing FeatureList, _ range: Range<Int>
  ) -> SIMD4<Int32> {
    var sum = SIMD4<Int32>.zero
    for index in range {
      let row = Int(features.hashes[index] >> shift)
      let weights = base.loadUnaligned(fromByteOffset: row &* 4, as: SIMD4<Int8>.self)
      sum &+= SIMD4<Int32>(truncatingIfNeeded: weights)
    }
    return sum
  }

  /// Adds up the scores of all classes into `scores`, which holds `columns` numbers or more.
  @inline(__always)
  package func score(_ features: borrowing FeatureList, into scores: UnsafeMutablePointer<Int16>) {
    var column = 0
    while column + 16 <= columns {
      var sum = SIMD16<Int16>.zero
      for index in 0..<features.count {
        let row = Int(features.hashes[index] >> shift)
        let weights = base.loadUnaligned(
          fromByteOffset: row &* columns &+ column, as: SIMD16<Int8>.self)
        sum &+= SIMD16<Int16>(truncatingIfNeeded: weights)
      }
      UnsafeMutableRawPointer(scores + column).storeBytes(of: sum, as: SIMD16<Int16>.self)
      column &+= 16
    }
    while column < columns {
      var sum: Int16 = 0
      for index in 0..<features.count {
        let row = Int(features.hashes[index] >> shift)
        sum &+= Int16(base.load(fromByteOffset: row &* columns &+ column, as: Int8.self))
      }
      scores[column] = sum
      column &+= 1
    }
  }

  /// The class with the highest score among the first `classes`; the first of equals.
  @inline(__always)
  package func best(
    _ features: borrowing FeatureList, of classes: Int, scratch: UnsafeMutablePointer<Int16>
  ) -> Int {
    score(features, into: scratch)
    var best = 0
    for index in 1..<max(1, classes) where scratch[index] > scratch[best] { best = index }
    return best
  }
}
