/// What the labeller looks at: an arc, and the dependents that its ends have so far.
package enum ArcFeatures {
  /// Describes the arc from the subtree `head` to the subtree `dependent`, after those described before.
  package static func append(
    head: Int, dependent: Int, in forest: borrowing ParseForest, to features: inout FeatureList
  ) {
    let words = forest.words
    let head = forest.subtrees[head]
    let dependent = forest.subtrees[dependent]
    let absent = forest.count &+ 1
    let place = Int(dependent.word)
    let h = words[Int(head.word)]
    let d = words[place]
    let before = words[place > 1 ? place &- 1 : absent]
    let after = words[min(place &+ 1, absent)]
    let dl = words[Int(dependent.left)]
    let dr = words[Int(dependent.right)]
    let hl = words[Int(head.left)]
    let hr = words[Int(head.right)]
    let dlLabel = UInt64(dependent.leftLabel)
    let drLabel = UInt64(dependent.rightLabel)
    let hlLabel = UInt64(head.leftLabel)
    let hrLabel = UInt64(head.rightLabel)
    let offset = min(max(place &- Int(head.word), -5), 5)
    let way = UInt64(bitPattern: Int64(offset))
    let side: UInt64 = offset < 0 ? 1 : 2
    let hwt = h.form ^ h.tag &* 0x9e37_79b9
    let dwt = d.form ^ d.tag &* 0x9e37_79b9

    features.describe { decision in
      decision.add(1, d.form, side)
      decision.add(2, d.tag, side)
      decision.add(3, h.form, side)
      decision.add(4, h.tag, side)
      decision.add(5, hwt, dwt, side)
      decision.add(6, h.tag, d.tag, way)
      decision.add(7, hwt, d.tag, side)
      decision.add(8, h.tag, dwt, side)
      decision.add(9, h.form, d.form, side)
      decision.add(10, h.tag, d.tag, dl.form &+ side)
      decision.add(11, h.form, dl.form, side)
      decision.add(12, dl.form, dwt, side)
      decision.add(13, d.tag, dl.tag, dr.tag &+ side << 8)
      decision.add(14, d.tag, dlLabel, drLabel &+ side << 8)
      decision.add(15, h.tag, d.tag, hlLabel &+ side << 8)
      decision.add(16, h.tag, d.tag, hrLabel &+ side << 8)
      decision.add(17, h.form, hlLabel, hrLabel &+ side << 8)
      decision.add(18, h.tag, hlLabel &+ UInt64(head.leftLabel2) << 8, d.tag &+ side << 8)
      decision.add(19, h.tag, hrLabel &+ UInt64(head.rightLabel2) << 8, d.tag &+ side << 8)
      decision.add(20, h.tag, d.tag, before.tag &+ side << 8)
      decision.add(21, h.tag, d.tag, after.tag &+ side << 8)
      decision.add(22, before.form, d.tag, side)
      decision.add(23, after.form, d.tag, side)
      decision.add(24, d.form, UInt64(head.leftCount), UInt64(head.rightCount) &+ side << 8)
      decision.add(
        25, d.tag, UInt64(head.leftCount) &+ h.tag << 8, UInt64(head.rightCount) &+ side << 8)
      decision.add(26, dlLabel &+ UInt64(dependent.leftLabel2) << 8, d.tag, h.tag &+ side << 8)
      decision.add(27, hr.form, h.tag, d.tag &+ side << 8)
      decision.add(28, hl.form, h.tag, d.tag &+ side << 8)
    }
  }
}
