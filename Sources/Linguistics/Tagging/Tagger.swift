/// Tags each word in order, from its spelling, its neighbours and the tags before it.
package struct Tagger: ~Copyable {
  private let table: WeightTable
  private let tagCount: Int
  private var features: FeatureList
  private let scores: UnsafeMutablePointer<Int16>

  package init(table: WeightTable, tagCount: Int) {
    self.table = table
    self.tagCount = tagCount
    features = FeatureList(for: table)
    scores = .allocate(capacity: WeightTable.mostColumns)
  }

  deinit { scores.deallocate() }

  /// Replaces `tags` by the joint tags of the words.
  package mutating func tag(_ words: borrowing Span<WordCode>, into tags: inout [UInt8]) {
    tags.removeAll(keepingCapacity: true)
    for index in words.indices {
      if let only = words[index].onlyTag, Int(only) < tagCount {
        tags.append(only)
        continue
      }
      TagFeatures.extract(index, of: words, tags: tags.span, into: &features)
      let best = table.best(features, 0..<features.count, of: tagCount, scratch: scores)
      tags.append(UInt8(truncatingIfNeeded: best))
    }
  }
}
