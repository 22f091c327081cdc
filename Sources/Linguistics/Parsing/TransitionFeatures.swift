/// What the parser looks at before a move; after Zhang and Nivre 2011
/// (https://aclanthology.org/P11-2033/), with the word that introduces a phrase added.
package enum TransitionFeatures {
  /// Describes the last state of a derivation, after those described before.
  package static func append(
    _ state: Derivation, in forest: borrowing ParseForest, to features: inout FeatureList
  ) {
    let words = forest.words
    let trees = forest.subtrees
    let absent = forest.count &+ 1
    let t0 = trees[Int(state.top)]
    let t1 = state.depth > 1 ? trees[Int(t0.below)] : trees[absent]
    let t2 = state.depth > 2 ? trees[Int(t1.below)] : trees[absent]
    let next = Int(state.next)
    let f0 = trees[Int(state.front)]
    let s0 = words[Int(t0.word)]
    let s1 = words[Int(t1.word)]
    let s2 = words[Int(t2.word)]
    let b0 = words[Int(f0.word)]
    let b1 = words[min(next &+ 1, absent)]
    let b2 = words[min(next &+ 2, absent)]
    let s0l = words[Int(t0.left)]
    let s0r = words[Int(t0.right)]
    let s1l = words[Int(t1.left)]
    let s1r = words[Int(t1.right)]
    let b0l = words[Int(f0.left)]
    let s0lLabel = UInt64(t0.leftLabel)
    let s0rLabel = UInt64(t0.rightLabel)
    let s1lLabel = UInt64(t1.leftLabel)
    let s1rLabel = UInt64(t1.rightLabel)
    let b0lLabel = UInt64(f0.leftLabel)
    let near = UInt64(min(next &- Int(t0.word), 6))
    let far = UInt64(min(max(Int(t0.word) &- Int(t1.word), 0), 6))
    let s0wt = s0.form ^ s0.tag &* 0x9e37_79b9
    let s1wt = s1.form ^ s1.tag &* 0x9e37_79b9
    let b0wt = b0.form ^ b0.tag &* 0x9e37_79b9
    let b1wt = b1.form ^ b1.tag &* 0x9e37_79b9

    features.describe { decision in
      // Single words.
      decision.add(1, s0.form)
      decision.add(2, s0.tag)
      decision.add(3, s0wt)
      decision.add(4, s1.form)
      decision.add(5, s1.tag)
      decision.add(6, s1wt)
      decision.add(7, b0.form)
      decision.add(8, b0.tag)
      decision.add(9, b0wt)
      decision.add(10, b1.form)
      decision.add(11, b1.tag)
      decision.add(12, b1wt)
      decision.add(13, b2.form, b2.tag)
      decision.add(14, b2.tag)
      decision.add(15, s2.form, s2.tag)
      // Pairs.
      decision.add(16, s0wt, b0wt)
      decision.add(17, s0wt, b0.tag)
      decision.add(18, s0.tag, b0wt)
      decision.add(19, s0.form, b0.form)
      decision.add(20, s0.tag, b0.tag)
      decision.add(21, s1wt, s0wt)
      decision.add(22, s1wt, s0.tag)
      decision.add(23, s1.tag, s0wt)
      decision.add(24, s1.form, s0.form)
      decision.add(25, s1.tag, s0.tag)
      decision.add(26, b0.tag, b1.tag)
      decision.add(27, s1.tag, b0.tag)
      decision.add(28, s1.form, b0.form)
      decision.add(29, s0wt, b1.tag)
      decision.add(30, b0.form, b1.form)
      // Three tags.
      decision.add(31, b0.tag, b1.tag, b2.tag)
      decision.add(32, s0.tag, b0.tag, b1.tag)
      decision.add(33, s1.tag, s0.tag, b0.tag)
      decision.add(34, s2.tag, s1.tag, s0.tag)
      decision.add(35, s0.tag, s0l.tag, b0.tag)
      decision.add(36, s0.tag, s0r.tag, b0.tag)
      decision.add(37, s0.tag, b0.tag, b0l.tag)
      decision.add(38, s1.tag, s1l.tag, s0.tag)
      decision.add(39, s1.tag, s1r.tag, s0.tag)
      decision.add(40, s1.tag, s0.tag, s0l.tag)
      decision.add(41, s1.tag, s0.tag, s0r.tag)
      decision.add(42, s0wt, b0.tag, b1.tag)
      decision.add(43, s1.tag, s0.tag, b0wt)
      decision.add(44, s1.tag, s0wt, b0.tag)
      decision.add(45, s1wt, s0.tag, b0.tag)
      // Dependents: labels, counts, the word that introduces the phrase.
      decision.add(46, s0.form, s0lLabel, s0rLabel)
      decision.add(47, s0.tag, s0lLabel, s0rLabel)
      decision.add(48, s1.tag, s1lLabel, s1rLabel)
      decision.add(49, s1.form, s1rLabel)
      decision.add(50, b0.tag, b0lLabel)
      decision.add(51, b0.form, b0lLabel)
      decision.add(52, s0.tag, UInt64(t0.leftCount), UInt64(t0.rightCount))
      decision.add(53, s0.form, UInt64(t0.rightCount))
      decision.add(54, s1.form, UInt64(t1.rightCount))
      decision.add(55, s1.tag, UInt64(t1.leftCount), UInt64(t1.rightCount))
      decision.add(56, b0.tag, UInt64(f0.leftCount))
      decision.add(57, s1.form, s0l.form)
      decision.add(58, s1.tag, s0l.form, s0.tag)
      decision.add(59, s1.form, s0l.form, s0.form)
      decision.add(60, s0.form, b0l.form)
      decision.add(61, s0.tag, b0l.form, b0.tag)
      decision.add(62, s0.tag, s0lLabel, UInt64(t0.leftLabel2))
      decision.add(63, s0.tag, s0rLabel, UInt64(t0.rightLabel2))
      decision.add(64, s1.tag, s1rLabel, UInt64(t1.rightLabel2))
      decision.add(65, b0.tag, b0lLabel, UInt64(f0.leftLabel2))
      decision.add(66, s1.tag, s1lLabel, UInt64(t1.leftLabel2))
      decision.add(67, s2.tag, s1.tag, s0l.form)
      decision.add(68, s1r.form, s1.tag, s0.tag)
      // Distances.
      decision.add(69, near, s0.tag, b0.tag)
      decision.add(70, near, s0.form)
      decision.add(71, near, b0.form)
      decision.add(72, far, s1.tag, s0.tag)
      decision.add(73, far, s1.form)
      decision.add(74, far, s1.tag, s0l.form)
    }
  }
}
