/// How many rows and columns a table of weights has, and which row is a feature's.
package struct TableShape: Hashable, Sendable {
  /// The binary logarithm of the number of rows.
  package let bits: Int
  /// Classes a row, a multiple of 4.
  package let columns: Int

  /// A shape of less than 2^32 weights.
  package init(bits: Int, columns: Int) {
    precondition(bits > 0 && columns > 0 && columns % 4 == 0 && columns << bits <= Int(UInt32.max))
    self.bits = bits
    self.columns = columns
  }

  /// How many weights a table has.
  package var count: Int { columns << bits }

  /// The place of the first weight of a feature's row.
  @inline(__always)
  func row(of hash: UInt32) -> UInt32 {
    hash &>> UInt32(truncatingIfNeeded: 32 &- bits) &* UInt32(truncatingIfNeeded: columns)
  }
}
