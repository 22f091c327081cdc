/// What came back for one question, in ids.
struct Score {
  /// How many came back.
  let found: Int
  /// How many of those are expected or allowed.
  let right: Int
  /// How many are expected.
  let wanted: Int
  /// How many of those came back.
  let met: Int

  /// 1 where nothing came back and nothing is expected.
  var precision: Double { found == 0 ? (wanted == 0 ? 1 : 0) : Double(right) / Double(found) }

  /// 1 where nothing is expected.
  var recall: Double { wanted == 0 ? 1 : Double(met) / Double(wanted) }

  /// A mean to three digits.
  static func mean(_ numbers: [Double]) -> String {
    text(numbers.isEmpty ? 0 : numbers.reduce(0, +) / Double(numbers.count))
  }

  /// A share to three digits.
  static func share(_ part: Int, _ whole: Int) -> String {
    text(whole == 0 ? 0 : Double(part) / Double(whole))
  }

  private static func text(_ number: Double) -> String {
    String((number * 1000).rounded() / 1000)
  }
}
