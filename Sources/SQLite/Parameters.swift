/// Which parameters of a statement have been bound, so that none is NULL by forgetfulness.
final class Parameters {
  private var isBound: [Bool]
  private var unboundCount: Int

  init(count: Int) {
    isBound = Array(repeating: false, count: count)
    unboundCount = count
  }

  var count: Int { isBound.count }

  var areAllBound: Bool { unboundCount == 0 }

  /// The parameters never bound, counted from 1.
  var unbound: [Int] { isBound.indices.filter { !isBound[$0] }.map { $0 + 1 } }

  /// Notes that the parameter, counted from 1, has a value.
  func markBound(_ index: Int) {
    guard !isBound[index - 1] else { return }
    isBound[index - 1] = true
    unboundCount -= 1
  }

  func markAllUnbound() {
    isBound = Array(repeating: false, count: count)
    unboundCount = count
  }
}
