/// A page or XML document as its elements and texts in document order.
///
/// A node's descendants follow it directly, so a branch is a range and nothing is walked by
/// recursion, however deep it is.
struct MarkupTree: Sendable {
  /// An element or a text.
  struct Node: Sendable {
    /// The element's name, in lower case for HTML and with its prefix for XML; empty for a text.
    let name: String
    /// The text; empty for an element.
    var text: String
    /// The attributes in their order.
    let attributes: [Attribute]
    /// The element it stands in; -1 for the root.
    let parent: Int
    /// Behind its last descendant.
    var end: Int

    /// The value of an attribute; nil where it isn't given.
    subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

    /// Whether it is a text.
    var isText: Bool { name.isEmpty }
  }

  /// A name and its value.
  struct Attribute: Hashable, Sendable {
    /// In lower case for HTML.
    let name: String
    /// As written, its entities resolved.
    let value: String
  }

  /// Every node; the first is a root without a name of the document's.
  let nodes: [Node]

  /// The line on which XML stops being well formed; nil when it is, and for HTML.
  let brokenLine: Int?

  /// The name of the node that stands for the whole document.
  static let rootName = "#document"

  /// The branch of a node: itself and its descendants.
  func branch(_ index: Int) -> Range<Int> { index..<nodes[index].end }

  /// The elements of these names below a node, in order.
  func elements(_ names: String..., below index: Int = 0) -> [Int] {
    (index + 1..<nodes[index].end).filter { names.contains(nodes[$0].name) }
  }

  /// The first element of a name below a node.
  func first(_ name: String, below index: Int = 0) -> Int? {
    (index + 1..<nodes[index].end).first { nodes[$0].name == name }
  }

  /// The nodes whose parent is this one, in order.
  func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var child = index + 1
    while child < nodes[index].end {
      children.append(child)
      child = nodes[child].end
    }
    return children
  }

  /// The texts below a node, joined as they stand.
  func text(of index: Int) -> String {
    branch(index).reduce(into: "") { text, node in text += nodes[node].text }
  }

  /// The elements a node stands in, the nearest first.
  func ancestors(of index: Int) -> some Sequence<Int> {
    sequence(state: index) { node in
      node = nodes[node].parent
      return node < 0 ? nil : node
    }
  }
}
