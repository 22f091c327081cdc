/// What the labeller looks at: an arc, and the dependents that its ends have so far.
package enum ArcFeatures {
  /// Describes the arc from `head` to `dependent`.
  package static func extract(
    head: Int, dependent: Int, of state: borrowing Configuration, into features: inout FeatureList
  ) {
    let nodes = state.nodes
    let h = nodes[head]
    let d = nodes[dependent]
    let absent = state.count &+ 1
    let before = nodes[dependent > 1 ? dependent &- 1 : absent]
    let after = nodes[min(dependent &+ 1, absent)]
    let dl = nodes[Int(d.left)]
    let dl2 = nodes[Int(d.left2)]
    let dr = nodes[Int(d.right)]
    let hl = nodes[Int(h.left)]
    let hl2 = nodes[Int(h.left2)]
    let hr = nodes[Int(h.right)]
    let hr2 = nodes[Int(h.right2)]
    let offset = min(max(dependent &- head, -5), 5)
    let way = UInt64(bitPattern: Int64(offset))
    let side: UInt64 = dependent < head ? 1 : 2
    let hwt = h.form ^ h.tag &* 0x9e37_79b9
    let dwt = d.form ^ d.tag &* 0x9e37_79b9

    features.removeAll()
    features.add(1, d.form, side)
    features.add(2, d.tag, side)
    features.add(3, h.form, side)
    features.add(4, h.tag, side)
    features.add(5, hwt, dwt, side)
    features.add(6, h.tag, d.tag, way)
    features.add(7, hwt, d.tag, side)
    features.add(8, h.tag, dwt, side)
    features.add(9, h.form, d.form, side)
    features.add(10, h.tag, d.tag, dl.form &+ side)
    features.add(11, h.form, dl.form, side)
    features.add(12, dl.form, dwt, side)
    features.add(13, d.tag, dl.tag, dr.tag &+ side << 8)
    features.add(14, d.tag, dl.label, dr.label &+ side << 8)
    features.add(15, h.tag, d.tag, hl.label &+ side << 8)
    features.add(16, h.tag, d.tag, hr.label &+ side << 8)
    features.add(17, h.form, hl.label, hr.label &+ side << 8)
    features.add(18, h.tag, hl.label &+ hl2.label << 8, d.tag &+ side << 8)
    features.add(19, h.tag, hr.label &+ hr2.label << 8, d.tag &+ side << 8)
    features.add(20, h.tag, d.tag, before.tag &+ side << 8)
    features.add(21, h.tag, d.tag, after.tag &+ side << 8)
    features.add(22, before.form, d.tag, side)
    features.add(23, after.form, d.tag, side)
    features.add(24, d.form, h.leftCount, h.rightCount &+ side << 8)
    features.add(25, d.tag, h.leftCount &+ h.tag << 8, h.rightCount &+ side << 8)
    features.add(26, dl.label &+ dl2.label << 8, d.tag, h.tag &+ side << 8)
    features.add(27, hr.form, h.tag, d.tag &+ side << 8)
    features.add(28, hl.form, h.tag, d.tag &+ side << 8)
  }
}
