import Foundation
import Testing

@testable import Ingestion

struct ConveyorTests {
  private static func start(_ body: @escaping @Sendable () -> Void) { Thread(block: body).start() }

  /// Everything that comes off a belt, to its end.
  private func products<Piece: Sendable, Product: Sendable>(
    of belt: Conveyor<Piece, Product>
  ) -> [Product] {
    var products: [Product] = []
    while case .product(let product) = belt.take(within: 600) { products.append(product) }
    return products
  }

  @Test(arguments: [(1, 1), (1, 8), (2, 3), (7, 2), (64, 8)])
  func productsComeInTheOrderOfTheirPieces(length: Int, workers: Int) {
    let belt = Conveyor<Int, Int>(length: length, capacity: 100)
    Self.start {
      for number in 0..<2000 { #expect(belt.put(number, size: number % 13)) }
      belt.close()
    }
    for _ in 0..<workers { Self.start { belt.work { $0 * $0 } } }
    #expect(products(of: belt) == (0..<2000).map { $0 * $0 })
  }

  @Test func aPieceThatIsWorkedOnLetsOthersOvertakeItAndKeepsItsPlace() {
    let belt = Conveyor<Int, Int>(length: 8, capacity: 100)
    let others = DispatchSemaphore(value: 0)
    for number in 0..<4 { #expect(belt.put(number, size: 1)) }
    belt.close()
    for _ in 0..<2 {
      Self.start {
        belt.work { number in
          // The first piece is done last: it waits for all the others.
          if number == 0 { for _ in 1..<4 { others.wait() } } else { others.signal() }
          return number
        }
      }
    }
    #expect(products(of: belt) == [0, 1, 2, 3])
  }

  @Test func aFullBeltTakesNothingUntilThereIsRoom() {
    let belt = Conveyor<String, String>(length: 10, capacity: 10)
    #expect(belt.put("large", size: 50))
    let isPut = DispatchSemaphore(value: 0)
    Self.start {
      _ = belt.put("small", size: 1)
      isPut.signal()
    }
    #expect(isPut.wait(timeout: .now()) == .timedOut)
    Self.start { belt.work { $0 } }
    guard case .product("large") = belt.take(within: 600) else {
      Issue.record("the first piece did not come")
      return
    }
    isPut.wait()
    belt.close()
    #expect(products(of: belt) == ["small"])
  }

  @Test func whereNothingIsReadyByTheDeadlineThatIsSaid() {
    let belt = Conveyor<Int, Int>(length: 1, capacity: 1)
    #expect(belt.put(1, size: 1))
    guard case .nothingYet = belt.take(within: 0) else {
      Issue.record("a product of nobody's work")
      return
    }
  }

  @Test func anEmptyBeltThatIsClosedEnds() {
    let belt = Conveyor<Int, Int>(length: 1, capacity: 1)
    belt.close()
    #expect(products(of: belt).isEmpty)
    belt.work { $0 }
  }

  @Test func stoppingLetsEverybodyGo() {
    let belt = Conveyor<Int, Int>(length: 1, capacity: 1)
    let ends = DispatchGroup()
    ends.enter()
    Self.start {
      while belt.put(1, size: 1) {}
      ends.leave()
    }
    ends.enter()
    Self.start {
      belt.work { $0 }
      ends.leave()
    }
    guard case .product = belt.take(within: 600) else {
      Issue.record("nothing came")
      return
    }
    belt.stop()
    ends.wait()
    #expect(products(of: belt).isEmpty)
  }
}
