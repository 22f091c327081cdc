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
    features.describe { decision in
      decision.add(1, word.form)
      decision.add(2, word.form, label)
      decision.add(3, word.form, after.form)
      decision.add(4, word.form, before.form)
      decision.add(5, before.form, label)
      decision.add(6, after.form, tag)
      decision.add(7, before2.form, before.form)
      decision.add(8, after.form, after2.form)
      decision.add(9, tag, label)
      decision.add(10, tag, tagAfter, label)
      decision.add(11, tag, tagBefore, label)
      decision.add(12, shape, label)
      decision.add(13, shape, after.shape.code, before.shape.code)
      decision.add(14, word.suffix3, shape)
      decision.add(15, word.suffix4)
      decision.add(16, word.suffix2, tag)
      decision.add(17, word.prefix3)
      decision.add(18, word.ambiguity, after.ambiguity, label)
      decision.add(19, after2.form, tag)
      decision.add(20, before2.form, tag)
      decision.add(21, word.form, after.form, after2.form)
    }
  }
}
