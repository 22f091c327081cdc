/// Rows of 8-bit weights, one column a class, found by feature hash.
///
/// `@unchecked Sendable` is safe because the memory is never written after the table is made, and
/// whoever makes a table keeps that memory alive: the binary's image, or a `ModelBytes` that every
/// holder of tables holds too. It can't be checked, since a raw pointer says neither.
package struct WeightTable: @unchecked Sendable {
  /// The most classes a table may have; scratch memory for scores holds as many.
  package static let mostColumns = 256

  let base: UnsafeRawPointer
  /// Its rows and columns.
  let shape: TableShape
  /// Classes a row.
  package var columns: Int { shape.columns }

  /// Reads weights of a shape at `base`.
  package init(base: UnsafeRawPointer, shape: TableShape) {
    self.base = base
    self.shape = shape
  }

  /// The scores that some of the features give four classes; for tables of four columns.
  @inline(__always)
  package func scores4(
    _ features: borrowing FeatureList, _ range: Range<Int>
  ) -> SIMD4<Int16> {
    var sum = SIMD4<Int16>.zero
    for index in range {
      let weights = base.loadUnaligned(
        fromByteOffset: Int(features.rows[index]), as: SIMD4<Int8>.self)
      sum &+= SIMD4<Int16>(truncatingIfNeeded: weights)
    }
    return sum
  }

  /// Adds up the scores that some of the features give all classes into `scores`, which holds `columns`
  /// numbers or more.
  @inline(__always)
  package func score(
    _ features: borrowing FeatureList, _ range: Range<Int>,
    into scores: UnsafeMutablePointer<Int16>
  ) {
    let columns = columns
    var column = 0
    while column + 16 <= columns {
      var sum = SIMD16<Int16>.zero
      for index in range {
        let weights = base.loadUnaligned(
          fromByteOffset: Int(features.rows[index]) &+ column, as: SIMD16<Int8>.self)
        sum &+= SIMD16<Int16>(truncatingIfNeeded: weights)
      }
      UnsafeMutableRawPointer(scores + column).storeBytes(of: sum, as: SIMD16<Int16>.self)
      column &+= 16
    }
    while column < columns {
      var sum: Int16 = 0
      for index in range {
        sum &+= Int16(base.load(fromByteOffset: Int(features.rows[index]) &+ column, as: Int8.self))
      }
      scores[column] = sum
      column &+= 1
    }
  }

  /// The class with the highest score among the first `classes`; the first of equals.
  @inline(__always)
  package func best(
    _ features: borrowing FeatureList, _ range: Range<Int>, of classes: Int,
    scratch: UnsafeMutablePointer<Int16>
  ) -> Int {
    score(features, range, into: scratch)
    var best = 0
    var highest = scratch[0]
    for index in 1..<max(1, classes) {
      let score = scratch[index]
      if score > highest { (best, highest) = (index, score) }
    }
    return best
  }
}
