/// What the name finder looks at.
package enum NameFeatures {
  /// Describes the word at `index`, after a word with the name label `previous`.
  package static func extract(
    _ index: Int, of words: borrowing Span<WordCode>, tags: borrowing Span<UInt8>,
    previous: UInt8, into features: inout FeatureList
  ) {
    let count = words.count
    let word = words[index]
    let before = index > 0 ? words[index - 1] : .outside
    let before2 = index > 1 ? words[index - 2] : .outside
    let after = index + 1 < count ? words[index + 1] : .outside
    let after2 = index + 2 < count ? words[index + 2] : .outside
    let tag = UInt64(tags[index])
    let tagAfter = index + 1 < count ? UInt64(tags[index + 1]) : TagFeatures.outside
    let tagBefore = index > 0 ? UInt64(tags[index - 1]) : TagFeatures.outside
    let label = UInt64(previous)
    let shape = word.shape.code | (index == 0 ? 256 : 0)

    features.removeAll()
    features.add(1, word.form)
    features.add(2, word.form, label)
    features.add(3, word.form, after.form)
    features.add(4, word.form, before.form)
    features.add(5, before.form, label)
    features.add(6, after.form, tag)
    features.add(7, before2.form, before.form)
    features.add(8, after.form, after2.form)
    features.add(9, tag, label)
    features.add(10, tag, tagAfter, label)
    features.add(11, tag, tagBefore, label)
    features.add(12, shape, label)
    features.add(13, shape, after.shape.code, before.shape.code)
    features.add(14, word.suffix3, shape)
    features.add(15, word.suffix4)
    features.add(16, word.suffix2, tag)
    features.add(17, word.prefix3)
    features.add(18, word.ambiguity, after.ambiguity, label)
    features.add(19, after2.form, tag)
    features.add(20, before2.form, tag)
    features.add(21, word.form, after.form, after2.form)
  }
}
