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
    features.add(1, word.form)
    features.add(2, word.form, shape)
    features.add(3, before.form)
    features.add(4, after.form)
    features.add(5, before2.form)
    features.add(6, after2.form)
    features.add(7, before.form, word.form)
    features.add(8, word.form, after.form)
    features.add(9, tag1)
    features.add(10, tag1, tag2)
    features.add(11, tag1, word.form)
    features.add(12, tag1, tag2, word.ambiguity)
    features.add(13, word.suffix1, shape)
    features.add(14, word.suffix2, shape)
    features.add(15, word.suffix3, shape)
    features.add(16, word.suffix4)
    features.add(17, word.suffix5)
    features.add(18, word.prefix1)
    features.add(19, word.prefix2)
    features.add(20, word.prefix3)
    features.add(21, shape, before.shape.code, after.shape.code)
    features.add(22, word.ambiguity, after.ambiguity)
    features.add(23, word.ambiguity, after.ambiguity, after2.ambiguity)
    features.add(24, tag1, word.ambiguity, after.ambiguity)
    features.add(25, word.suffix3, tag1)
    features.add(26, after.suffix3, word.ambiguity)
    features.add(27, before.suffix3, word.ambiguity)
    features.add(28, before.form, word.ambiguity, after.form)
    features.add(29, shape, word.ambiguity)
    features.add(30, tag1, tag2, word.suffix2)
    features.add(31, before2.form, before.form, word.ambiguity)
    features.add(32, word.ambiguity, after.form, after2.form)
  }
}
