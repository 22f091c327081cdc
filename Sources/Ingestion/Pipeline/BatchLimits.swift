/// When articles are committed: as soon as one of the limits is reached.
///
/// A commit costs the same for one article as for a hundred; what is not committed is coded again after
/// a crash.
public struct BatchLimits: Hashable, Sendable {
  /// Inputs of any kind.
  public var inputs: Int
  /// Bytes of text.
  public var text: Int
  /// How long the first may wait for its neighbours.
  public var wait: Duration

  /// Limits beyond which a commit gains little by being larger; measured, docs/performance.md.
  public init(inputs: Int = 128, text: Int = 4 << 20, wait: Duration = .seconds(1)) {
    self.inputs = inputs
    self.text = text
    self.wait = wait
  }
}
