/// How fast a long piece of work goes, judged by its last while, so that a fast beginning doesn't
/// promise too much.
public struct Pace: Sendable {
  private struct Mark {
    let time: Double
    let items: Int
    let bytes: Int
  }

  private var marks: [Mark] = [Mark(time: 0, items: 0, bytes: 0)]

  /// Work that begins at time 0.
  public init() {}

  /// Notes how much is done at a time.
  ///
  /// - Parameters:
  ///   - items: All that is done so far.
  ///   - bytes: The input behind it.
  ///   - seconds: Since the beginning, not less than the time before.
  public mutating func note(items: Int, bytes: Int, at seconds: Double) {
    if marks.count > 1, seconds - marks[marks.count - 2].time < Self.between { marks.removeLast() }
    marks.append(Mark(time: seconds, items: items, bytes: bytes))
    while marks.count > 2, seconds - marks[1].time >= Self.window { marks.removeFirst() }
  }

  /// Items a second; nil before there is anything to judge by.
  public var itemsPerSecond: Double? { rate(\.items) }

  /// The seconds that the rest takes if it goes on like this; nil before there is anything to judge by.
  public func secondsLeft(of bytes: Int) -> Double? {
    guard let rate = rate(\.bytes), let done = marks.last?.bytes else { return nil }
    return Double(max(0, bytes - done)) / rate
  }

  private func rate(_ amount: KeyPath<Mark, Int>) -> Double? {
    guard let first = marks.first, let last = marks.last, last.time > first.time,
      last[keyPath: amount] > first[keyPath: amount]
    else { return nil }
    return Double(last[keyPath: amount] - first[keyPath: amount]) / (last.time - first.time)
  }

  /// Seconds that are judged by; arbitrary, some commits long.
  private static let window = 15.0
  /// Marks closer than this are one.
  private static let between = 0.5
}
