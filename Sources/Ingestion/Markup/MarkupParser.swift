internal import CMarkup
internal import Foundation

/// Makes the tree of a page or an XML document, by libxml2.
///
/// Broken HTML is mended as browsers do; of broken XML the tree holds what stands before the fault.
/// Entities a document declares are not known, so none expands; nothing is ever fetched.
enum MarkupParser {
  /// The tree of a page.
  ///
  /// - Throws: `hostileMarkup`.
  static func html(_ text: String) throws(RejectionCause) -> MarkupTree {
    try parse(text, as: .html) { cmarkup_read_html(&$0, $1, $2) }
  }

  /// The tree of an XML document, whose declared encoding is passed over.
  ///
  /// - Throws: `hostileMarkup`.
  static func xml(_ text: String) throws(RejectionCause) -> MarkupTree {
    try parse(text, as: .xml) { cmarkup_read_xml(&$0, $1, $2) }
  }

  private static func parse(
    _ text: String, as language: TagCensus.Language,
    by read: (inout cmarkup_pass, UnsafeRawPointer, Int32) -> Int32
  ) throws(RejectionCause) -> MarkupTree {
    let bytes = Array(text.utf8)
    guard TagCensus.mostAttributes(in: bytes, as: language) <= MarkupLimit.mostAttributes else {
      throw .hostileMarkup(.attributes(MarkupLimit.mostAttributes))
    }
    let builder = MarkupBuilder()
    var pass = cmarkup_pass()
    pass.context = Unmanaged.passUnretained(builder).toOpaque()
    pass.start = { context, name, attributes in
      guard let builder = MarkupBuilder.of(context), let name else { return 1 }
      return builder.open(String(cString: name), attributes)
    }
    pass.end = { context in MarkupBuilder.of(context)?.close() }
    pass.text = { context, bytes, count in
      guard let bytes else { return }
      let buffer = UnsafeRawBufferPointer(start: bytes, count: Int(count))
      MarkupBuilder.of(context)?.append(String(decoding: buffer, as: UTF8.self))
    }
    let fault = withExtendedLifetime(builder) {
      bytes.withUnsafeBytes { bytes in
        bytes.baseAddress.map { read(&pass, $0, Int32(clamping: bytes.count)) } ?? 0
      }
    }
    guard fault >= 0 else { throw .unreadable(systemError: ENOMEM) }
    if let limit = builder.exceeded { throw .hostileMarkup(limit) }
    return builder.tree(brokenLine: fault == 0 ? nil : Int(fault))
  }
}

/// Collects the nodes of a tree in the order they are met.
private final class MarkupBuilder {
  private(set) var exceeded: MarkupLimit?
  private var nodes = [
    MarkupTree.Node(name: MarkupTree.rootName, text: "", attributes: [], parent: -1, end: 1)
  ]
  private var open = [0]

  static func of(_ context: UnsafeMutableRawPointer?) -> MarkupBuilder? {
    context.map { Unmanaged<MarkupBuilder>.fromOpaque($0).takeUnretainedValue() }
  }

  func open(_ name: String, _ attributes: UnsafePointer<UnsafePointer<CChar>?>?) -> Int32 {
    guard exceeded == nil else { return 1 }
    if open.count > MarkupLimit.greatestDepth { exceeded = .depth(MarkupLimit.greatestDepth) }
    if nodes.count >= MarkupLimit.mostNodes { exceeded = .nodes(MarkupLimit.mostNodes) }
    guard exceeded == nil else { return 1 }
    open.append(nodes.count)
    nodes.append(
      MarkupTree.Node(
        name: name, text: "", attributes: Self.pairs(attributes),
        parent: open[open.count - 2], end: nodes.count + 1))
    return 0
  }

  func close() {
    guard exceeded == nil, open.count > 1 else { return }
    nodes[open.removeLast()].end = nodes.count
  }

  func append(_ text: String) {
    guard exceeded == nil, nodes.count < MarkupLimit.mostNodes, let parent = open.last else {
      return
    }
    let last = nodes.count - 1
    if nodes[last].isText, nodes[last].parent == parent {
      nodes[last].text += text
    } else {
      nodes.append(
        MarkupTree.Node(name: "", text: text, attributes: [], parent: parent, end: nodes.count + 1))
    }
  }

  func tree(brokenLine: Int?) -> MarkupTree {
    while let index = open.popLast() { nodes[index].end = nodes.count }
    return MarkupTree(nodes: nodes, brokenLine: brokenLine)
  }

  private static func pairs(
    _ attributes: UnsafePointer<UnsafePointer<CChar>?>?
  ) -> [MarkupTree.Attribute] {
    guard let attributes else { return [] }
    var pairs: [MarkupTree.Attribute] = []
    var place = 0
    while let name = attributes[place] {
      pairs.append(
        MarkupTree.Attribute(
          name: String(cString: name),
          value: attributes[place + 1].map { String(cString: $0) } ?? ""))
      place += 2
    }
    return pairs
  }
}
