/// A bound that no page a person reads goes beyond.
public enum MarkupLimit: Hashable, Sendable {
  /// Elements stand in one another deeper than this.
  case depth(Int)
  /// There are more elements and texts than this.
  case nodes(Int)
  /// A tag has more attributes than this.
  case attributes(Int)

  /// 1,000 levels; arbitrary: browsers stop at 512 (https://html.spec.whatwg.org names no number).
  static let greatestDepth = 1_000

  /// A million nodes, which takes some 100 MB; arbitrary: the longest pages have some ten thousand.
  static let mostNodes = 1_000_000

  /// 1,000 attributes of a tag; arbitrary: pages have some ten.
  ///
  /// libxml2 compares each with all before it, which takes minutes for a tag of megabytes.
  static let mostAttributes = 1_000
}

extension MarkupLimit: CustomStringConvertible {
  /// What is beyond the bound, to stand in a sentence.
  public var description: String {
    switch self {
    case .depth(let limit): "tags are nested deeper than \(limit)"
    case .nodes(let limit): "there are more than \(limit) tags"
    case .attributes(let limit): "a tag has more than \(limit) attributes"
    }
  }
}
