/// A word inside a parser configuration, or one of its two stand-ins: the root and the absent.
package struct Node: Sendable {
  /// The hash of the form.
  package var form: UInt64
  /// The index of the tag, a small number.
  package var tag: UInt64
  /// The head so far; the root while there is none.
  package var head: Int32 = 0
  /// The label so far.
  package var label: UInt64 = 0
  /// The outermost and next dependents on either side.
  package var left: Int32
  package var left2: Int32
  package var right: Int32
  package var right2: Int32
  /// How many dependents it has on either side.
  package var leftCount: UInt64 = 0
  package var rightCount: UInt64 = 0

  /// A word without dependents; `absent` is the index that stands for none.
  package init(form: UInt64, tag: UInt64, absent: Int32) {
    self.form = form
    self.tag = tag
    left = absent
    left2 = absent
    right = absent
    right2 = absent
  }
}
