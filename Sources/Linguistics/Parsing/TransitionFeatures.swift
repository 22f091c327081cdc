/// What the parser looks at before a move; after Zhang and Nivre 2011
/// (https://aclanthology.org/P11-2033/), with the word that introduces a phrase added.
package enum TransitionFeatures {
  /// Describes the configuration.
  package static func extract(
    _ state: borrowing Configuration, into features: inout FeatureList
  ) {
    let nodes = state.nodes
    let top = state.stacked(0)
    let nextIndex = state.ahead(0)
    let s0 = nodes[top]
    let s1 = nodes[state.stacked(1)]
    let s2 = nodes[state.stacked(2)]
    let b0 = nodes[nextIndex]
    let b1 = nodes[state.ahead(1)]
    let b2 = nodes[state.ahead(2)]
    let s0l = nodes[Int(s0.left)]
    let s0r = nodes[Int(s0.right)]
    let s0l2 = nodes[Int(s0.left2)]
    let s0r2 = nodes[Int(s0.right2)]
    let s1l = nodes[Int(s1.left)]
    let s1r = nodes[Int(s1.right)]
    let s1l2 = nodes[Int(s1.left2)]
    let s1r2 = nodes[Int(s1.right2)]
    let b0l = nodes[Int(b0.left)]
    let b0l2 = nodes[Int(b0.left2)]
    let near = UInt64(min(nextIndex &- top, 6))
    let far = UInt64(min(max(top &- state.stacked(1), 0), 6))
    let s0wt = s0.form ^ s0.tag &* 0x9e37_79b9
    let s1wt = s1.form ^ s1.tag &* 0x9e37_79b9
    let b0wt = b0.form ^ b0.tag &* 0x9e37_79b9
    let b1wt = b1.form ^ b1.tag &* 0x9e37_79b9

    features.removeAll()
    // Single words.
    features.add(1, s0.form)
    features.add(2, s0.tag)
    features.add(3, s0wt)
    features.add(4, s1.form)
    features.add(5, s1.tag)
    features.add(6, s1wt)
    features.add(7, b0.form)
    features.add(8, b0.tag)
    features.add(9, b0wt)
    features.add(10, b1.form)
    features.add(11, b1.tag)
    features.add(12, b1wt)
    features.add(13, b2.form, b2.tag)
    features.add(14, b2.tag)
    features.add(15, s2.form, s2.tag)
    // Pairs.
    features.add(16, s0wt, b0wt)
    features.add(17, s0wt, b0.tag)
    features.add(18, s0.tag, b0wt)
    features.add(19, s0.form, b0.form)
    features.add(20, s0.tag, b0.tag)
    features.add(21, s1wt, s0wt)
    features.add(22, s1wt, s0.tag)
    features.add(23, s1.tag, s0wt)
    features.add(24, s1.form, s0.form)
    features.add(25, s1.tag, s0.tag)
    features.add(26, b0.tag, b1.tag)
    features.add(27, s1.tag, b0.tag)
    features.add(28, s1.form, b0.form)
    features.add(29, s0wt, b1.tag)
    features.add(30, b0.form, b1.form)
    // Three tags.
    features.add(31, b0.tag, b1.tag, b2.tag)
    features.add(32, s0.tag, b0.tag, b1.tag)
    features.add(33, s1.tag, s0.tag, b0.tag)
    features.add(34, s2.tag, s1.tag, s0.tag)
    features.add(35, s0.tag, s0l.tag, b0.tag)
    features.add(36, s0.tag, s0r.tag, b0.tag)
    features.add(37, s0.tag, b0.tag, b0l.tag)
    features.add(38, s1.tag, s1l.tag, s0.tag)
    features.add(39, s1.tag, s1r.tag, s0.tag)
    features.add(40, s1.tag, s0.tag, s0l.tag)
    features.add(41, s1.tag, s0.tag, s0r.tag)
    features.add(42, s0wt, b0.tag, b1.tag)
    features.add(43, s1.tag, s0.tag, b0wt)
    features.add(44, s1.tag, s0wt, b0.tag)
    features.add(45, s1wt, s0.tag, b0.tag)
    // Dependents: labels, counts, the word that introduces the phrase.
    features.add(46, s0.form, s0l.label, s0r.label)
    features.add(47, s0.tag, s0l.label, s0r.label)
    features.add(48, s1.tag, s1l.label, s1r.label)
    features.add(49, s1.form, s1r.label)
    features.add(50, b0.tag, b0l.label)
    features.add(51, b0.form, b0l.label)
    features.add(52, s0.tag, s0.leftCount, s0.rightCount)
    features.add(53, s0.form, s0.rightCount)
    features.add(54, s1.form, s1.rightCount)
    features.add(55, s1.tag, s1.leftCount, s1.rightCount)
    features.add(56, b0.tag, b0.leftCount)
    features.add(57, s1.form, s0l.form)
    features.add(58, s1.tag, s0l.form, s0.tag)
    features.add(59, s1.form, s0l.form, s0.form)
    features.add(60, s0.form, b0l.form)
    features.add(61, s0.tag, b0l.form, b0.tag)
    features.add(62, s0.tag, s0l.label, s0l2.label)
    features.add(63, s0.tag, s0r.label, s0r2.label)
    features.add(64, s1.tag, s1r.label, s1r2.label)
    features.add(65, b0.tag, b0l.label, b0l2.label)
    features.add(66, s1.tag, s1l.label, s1l2.label)
    features.add(67, s2.tag, s1.tag, s0l.form)
    features.add(68, s1r.form, s1.tag, s0.tag)
    // Distances.
    features.add(69, near, s0.tag, b0.tag)
    features.add(70, near, s0.form)
    features.add(71, near, b0.form)
    features.add(72, far, s1.tag, s0.tag)
    features.add(73, far, s1.form)
    features.add(74, far, s1.tag, s0l.form)
  }
}
