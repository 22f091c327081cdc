/// How far a long piece of work has come, on one line of a terminal.
public struct ProgressLine: Hashable, Sendable {
  private let items: Int
  private let share: Double?
  private let rate: Double?
  private let secondsLeft: Double?

  /// - Parameters:
  ///   - items: What is done.
  ///   - bytes: The input behind it.
  ///   - total: The bytes of all the input; nil where nobody knows, as of a pipe.
  ///   - pace: How fast it goes.
  public init(items: Int, bytes: Int, of total: Int?, pace: Pace) {
    self.items = items
    share = total.flatMap { $0 > 0 ? min(1, Double(bytes) / Double($0)) : nil }
    rate = pace.itemsPerSecond
    secondsLeft = total.flatMap { pace.secondsLeft(of: $0) }
  }

  /// The line, such as `1280 articles, 34 %, 310 a second, 2 min left`; within 80 columns.
  public var text: String {
    var parts = ["\(items) articles"]
    if let share { parts.append("\(Int(share * 100)) %") }
    if let rate { parts.append("\(Int(rate.rounded())) a second") }
    if let secondsLeft { parts.append("\(Self.words(secondsLeft)) left") }
    return parts.joined(separator: ", ")
  }

  /// A duration as a person says it: `40 s`, `3 min`, `2 h 5 min`.
  private static func words(_ seconds: Double) -> String {
    let whole = Int(min(seconds.rounded(.up), 1e9))
    if whole < 60 { return "\(whole) s" }
    let minutes = (whole + 30) / 60
    return minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }
}
