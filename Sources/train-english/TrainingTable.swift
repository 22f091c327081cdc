import Linguistics

/// The weights of a stage while it learns: rows found by feature hash, one column a class.
///
/// An averaged perceptron (Collins 2002, https://aclanthology.org/W02-1001/). Beside each weight
/// stands the sum of its updates times the step they were made at; the average over all steps is
/// the weight less that sum divided by the steps.
final class TrainingTable {
  let shape: TableShape
  private let weights: UnsafeMutablePointer<Float>
  private let sums: UnsafeMutablePointer<Float>
  private(set) var step: Float = 1

  init(bits: Int, columns: Int) {
    shape = TableShape(bits: bits, columns: columns)
    weights = .allocate(capacity: shape.count)
    sums = .allocate(capacity: shape.count)
    weights.initialize(repeating: 0, count: shape.count)
    sums.initialize(repeating: 0, count: shape.count)
  }

  /// A copy that learns on from here.
  init(copying other: TrainingTable) {
    shape = other.shape
    weights = .allocate(capacity: shape.count)
    sums = .allocate(capacity: shape.count)
    weights.initialize(from: other.weights, count: shape.count)
    sums.initialize(from: other.sums, count: shape.count)
    step = other.step
  }

  deinit {
    weights.deallocate()
    sums.deallocate()
  }

  /// Forgets the averages, so that they count from here.
  func restartAverage() {
    sums.update(repeating: 0, count: shape.count)
    step = 1
  }

  func advance() { step += 1 }

  /// Adds up the scores of all classes.
  func score(_ features: borrowing FeatureList, into scores: UnsafeMutablePointer<Float>) {
    var column = 0
    while column < shape.columns {
      var sum = SIMD4<Float>.zero
      for index in 0..<features.count {
        let row = Int(features.rows[index])
        sum += UnsafeRawPointer(weights).loadUnaligned(
          fromByteOffset: (row &+ column) &* 4, as: SIMD4<Float>.self)
      }
      for lane in 0..<4 { scores[column + lane] = sum[lane] }
      column += 4
    }
  }

  /// Moves the weights of all features from the class that won to the one that should have.
  func update(_ features: borrowing FeatureList, truth: Int, guess: Int, by amount: Float = 1) {
    for index in 0..<features.count {
      let row = Int(features.rows[index])
      weights[row + truth] += amount
      sums[row + truth] += step * amount
      weights[row + guess] -= amount
      sums[row + guess] -= step * amount
    }
  }

  /// Moves the weights of all features for one class.
  func add(_ features: borrowing FeatureList, to column: Int, amount: Float) {
    for index in 0..<features.count {
      let row = Int(features.rows[index])
      weights[row + column] += amount
      sums[row + column] += step * amount
    }
  }

  /// Adds the averaged weights of another table of the same shape, learnt by itself, to these.
  ///
  /// The sum of several is steadier than any of them (McDonald, Hall and Mann 2010,
  /// https://aclanthology.org/N10-1069/).
  func mix(_ other: TrainingTable) {
    for index in 0..<shape.count {
      weights[index] = average(index) + other.average(index)
      sums[index] = 0
    }
  }

  private func average(_ index: Int) -> Float { weights[index] - sums[index] / step }

  /// The averaged weights in 8 bits, scaled so that the largest is 127.
  func quantised() -> [UInt8] {
    let count = shape.count
    var largest: Float = 0
    for index in 0..<count { largest = max(largest, abs(average(index))) }
    let scale = largest > 0 ? 127 / largest : 0
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      for index in 0..<count {
        buffer[index] = UInt8(bitPattern: Int8((average(index) * scale).rounded()))
      }
      filled = count
    }
  }
}
