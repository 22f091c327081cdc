/// A Penn Treebank tag (https://universaldependencies.org/tagset-conversion/en-penn-uposf.html).
public struct PennTag: RawRepresentable, Hashable, Sendable {
  /// The place of the tag in `allLabels`.
  public let rawValue: UInt8

  /// The tag at a place of `allLabels`, nil past its end.
  public init?(rawValue: UInt8) {
    guard Int(rawValue) < Self.allLabels.count else { return nil }
    self.rawValue = rawValue
  }

  /// The tag as CoNLL-U writes it, such as `VBD`.
  public var label: String { Self.allLabels[Int(rawValue)] }

  /// The tag a label names, nil if it names none.
  public init?(label: some StringProtocol) {
    guard let index = Self.allLabels.firstIndex(where: { $0 == label }) else { return nil }
    self.rawValue = UInt8(index)
  }

  /// Every tag, in a fixed order.
  public static let allLabels = [
    "#", "$", "''", "``", ",", "-LRB-", "-RRB-", ".", ":", "ADD", "AFX", "CC", "CD", "DT", "EX",
    "FW", "GW", "HYPH", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NFP", "NN", "NNP", "NNPS", "NNS",
    "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG",
    "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "XX",
  ]
}
