/// Marks names word by word: where one begins, goes on and ends, and its kind.
struct NameFinder: ~Copyable {
  private let table: WeightTable
  private var features: FeatureList
  private let scores: UnsafeMutablePointer<Int16>

  init(table: WeightTable) {
    self.table = table
    features = FeatureList(for: table)
    scores = .allocate(capacity: WeightTable.mostColumns)
  }

  deinit { scores.deallocate() }

  /// Replaces `labels` by the name labels of the words.
  mutating func find(
    _ words: borrowing Span<WordCode>, tags: borrowing Span<UInt8>, into labels: inout [UInt8]
  ) {
    labels.removeAll(keepingCapacity: true)
    var previous = NameLabel.outside
    for index in words.indices {
      if previous == NameLabel.outside && !NameLabel.canBegin(words[index]) {
        labels.append(NameLabel.outside)
        continue
      }
      NameFeatures.extract(index, of: words, tags: tags, previous: previous, into: &features)
      table.score(features, 0..<features.count, into: scores)
      var best = NameLabel.outside
      for label in 1..<UInt8(NameLabel.count)
      where NameLabel.follows(label, previous) && scores[Int(label)] > scores[Int(best)] {
        best = label
      }
      labels.append(best)
      previous = best
    }
  }
}
