/// What the tagger looks at.
package enum TagFeatures {
  /// The tag before the first word.
  package static let outside: UInt64 = 255

  /// Describes the word at `index` of a sentence whose words before it have `tags`.
  package static func extract(
    _ index: Int, of words: borrowing Span<WordCode>, tags: borrowing Span<UInt8>,
    into features: inout FeatureList
  ) {
    let count = words.count
    let word = words[index]
    let before = index > 0 ? words[index - 1] : .outside
    let before2 = index > 1 ? words[index - 2] : .outside
    let after = index + 1 < count ? words[index + 1] : .outside
    let after2 = index + 2 < count ? words[index + 2] : .outside
    let tag1 = index > 0 ? UInt64(tags[index - 1]) : outside
    let tag2 = index > 1 ? UInt64(tags[index - 2]) : outside
    let first: UInt64 = index == 0 ? 256 : 0
    let shape = word.shape.code | first

    features.removeAll()
    features.describe { decision in
      decision.add(1, word.form)
      decision.add(2, word.form, shape)
      decision.add(3, before.form)
      decision.add(4, after.form)
      decision.add(5, before2.form)
      decision.add(6, after2.form)
      decision.add(7, before.form, word.form)
      decision.add(8, word.form, after.form)
      decision.add(9, tag1)
      decision.add(10, tag1, tag2)
      decision.add(11, tag1, word.form)
      decision.add(12, tag1, tag2, word.ambiguity)
      decision.add(13, word.suffix1, shape)
      decision.add(14, word.suffix2, shape)
      decision.add(15, word.suffix3, shape)
      decision.add(16, word.suffix4)
      decision.add(17, word.suffix5)
      decision.add(18, word.prefix1)
      decision.add(19, word.prefix2)
      decision.add(20, word.prefix3)
      decision.add(21, shape, before.shape.code, after.shape.code)
      decision.add(22, word.ambiguity, after.ambiguity)
      decision.add(23, word.ambiguity, after.ambiguity, after2.ambiguity)
      decision.add(24, tag1, word.ambiguity, after.ambiguity)
      decision.add(25, word.suffix3, tag1)
      decision.add(26, after.suffix3, word.ambiguity)
      decision.add(27, before.suffix3, word.ambiguity)
      decision.add(28, before.form, word.ambiguity, after.form)
      decision.add(29, shape, word.ambiguity)
      decision.add(30, tag1, tag2, word.suffix2)
      decision.add(31, before2.form, before.form, word.ambiguity)
      decision.add(32, word.ambiguity, after.form, after2.form)
    }
  }
}
