/// In how many articles of one outlet a line stood, seldom ones forgotten.
struct LineCounts {
  private var articles = 0
  private var counts: [UInt64: Count] = [:]

  /// How many lines are remembered.
  var remembered: Int { counts.count }

  private struct Count {
    var articles: Int32
    /// In how many it can have stood before it was counted.
    let missed: Int32
  }

  /// The articles after which seldom lines are forgotten: one by the bound on the error.
  private static let bucket = 50

  /// A line is furniture when so many articles have it, and that part of all; both arbitrary.
  ///
  /// Fewer can be a text that was printed again.
  private static let fewestArticles = 5
  private static let leastShare = 0.2

  /// Counts the lines of one more article and gives those that are furniture.
  mutating func add(_ lines: [UInt64]) -> Set<UInt64> {
    let passed = Int32(articles / Self.bucket)
    articles += 1
    let least = max(Double(Self.fewestArticles), Self.leastShare * Double(articles))
    var repeated: Set<UInt64> = []
    for line in Set(lines) {
      counts[line, default: Count(articles: 0, missed: passed)].articles += 1
      if let count = counts[line], Double(count.articles) >= least { repeated.insert(line) }
    }
    if articles.isMultiple(of: Self.bucket) {
      counts = counts.filter { $0.value.articles + $0.value.missed > passed + 1 }
    }
    return repeated
  }
}
