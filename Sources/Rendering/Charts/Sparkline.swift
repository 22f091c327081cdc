/// Numbers as one line of small bars.
public struct Sparkline: Hashable, Sendable {
  /// The bars, one for each number; a gap for none.
  public let text: String

  /// Draws numbers between the two ends of a scale; what lies beyond is drawn as the end.
  public init(_ numbers: [Double?], from least: Double, to most: Double) {
    let bars = Array("▁▂▃▄▅▆▇█")
    text = String(
      numbers.map { number -> Character in
        guard let number, most > least else { return " " }
        let share = (min(max(number, least), most) - least) / (most - least)
        return bars[Int((share * Double(bars.count - 1)).rounded())]
      })
  }
}
