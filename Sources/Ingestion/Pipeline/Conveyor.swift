internal import Foundation

/// A belt of bounded length: one thread puts pieces on, many make products of them, one takes the
/// products off in the order in which the pieces were put.
///
/// A piece keeps its place while it is worked on, so that the order needs no sorting and what is in
/// memory is bounded, however unequal the pieces and however many the workers.
///
/// `@unchecked Sendable` is safe because every property is read and written between `lock` and
/// `unlock` of the one condition. It can't be checked, since a mutex that can be waited on owns
/// nothing in the type system.
final class Conveyor<Piece: Sendable, Product: Sendable>: @unchecked Sendable {
  /// What came of waiting for a product.
  enum Taken {
    /// The product of the next piece in order.
    case product(Product)
    /// The next piece is still worked on, or not put yet.
    case nothingYet
    /// Every piece that was put has been taken.
    case end
  }

  private enum Content {
    case piece(Piece)
    case inWork
    case product(Product)
  }

  private struct Place {
    var content: Content
    let size: Int
  }

  private let condition = NSCondition()
  private let length: Int
  private let capacity: Int
  private var places: [Place] = []
  /// The sum of the places' sizes.
  private var size = 0
  /// How many of the places, from the first, are taken by a worker or done.
  private var begun = 0
  /// How many products have been taken: a piece's number is this and its place.
  private var taken = 0
  private var isClosed = false
  private var isStopped = false

  /// A belt of so many places, whose pieces together have at most the size of the capacity; a piece
  /// that is larger travels alone.
  init(length: Int, capacity: Int) {
    self.length = max(1, length)
    self.capacity = capacity
  }

  /// Puts a piece at the end as soon as there is room; false when the belt was stopped.
  func put(_ piece: Piece, size: Int) -> Bool {
    condition.lock()
    defer { condition.unlock() }
    while !isStopped, places.count >= length || !places.isEmpty && self.size + size > capacity {
      condition.wait()
    }
    guard !isStopped else { return false }
    places.append(Place(content: .piece(piece), size: size))
    self.size += size
    condition.broadcast()
    return true
  }

  /// Says that no more pieces will be put.
  func close() {
    condition.lock()
    defer { condition.unlock() }
    isClosed = true
    condition.broadcast()
  }

  /// Ends it for all: nothing more is put or begun, and whoever waits is let go.
  func stop() {
    condition.lock()
    defer { condition.unlock() }
    isStopped = true
    places = []
    condition.broadcast()
  }

  /// Makes products of pieces until there are no more; for each of the workers' threads.
  func work(_ make: (Piece) -> Product) {
    while let (place, piece) = begin() { finish(place, make(piece)) }
  }

  /// Takes the next product in order off the belt, waiting for it so many seconds, at most an hour.
  ///
  /// The end of a belt that was stopped comes at once.
  func take(within seconds: Double) -> Taken {
    // A date far off would be more than the system can count.
    let deadline = Date(timeIntervalSinceNow: min(seconds, 3600))
    condition.lock()
    defer { condition.unlock() }
    while !isStopped {
      if case .product(let product)? = places.first?.content {
        size -= places.removeFirst().size
        begun -= 1
        taken += 1
        condition.broadcast()
        return .product(product)
      }
      if places.isEmpty && isClosed { return .end }
      guard condition.wait(until: deadline) else { return .nothingYet }
    }
    return .end
  }

  private func begin() -> (number: Int, piece: Piece)? {
    condition.lock()
    defer { condition.unlock() }
    while !isStopped {
      if begun < places.count, case .piece(let piece) = places[begun].content {
        places[begun].content = .inWork
        begun += 1
        return (taken + begun - 1, piece)
      }
      if isClosed { return nil }
      condition.wait()
    }
    return nil
  }

  private func finish(_ number: Int, _ product: Product) {
    condition.lock()
    defer { condition.unlock() }
    guard !isStopped else { return }
    places[number - taken].content = .product(product)
    condition.broadcast()
  }
}
