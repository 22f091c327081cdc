/// Who is tied to whom, to be drawn by another program.
public struct Graph: Hashable, Sendable {
  /// A line between two nodes.
  public struct Edge: Hashable, Sendable {
    /// Where it begins.
    public let from: String
    /// Where it ends.
    public let to: String
    /// What is written on it.
    public let label: String

    /// A line from one name to another.
    public init(from: String, to: String, label: String) {
      self.from = from
      self.to = to
      self.label = label
    }
  }

  /// The language a graph is written in.
  public enum Language: String, CaseIterable, Sendable {
    /// Graphviz: https://graphviz.org/doc/info/lang.html
    case dot
    /// Mermaid: https://mermaid.js.org/syntax/flowchart.html
    case mermaid
    /// GraphML, for Gephi and yEd: http://graphml.graphdrawing.org/specification.html
    case graphml
  }

  private let edges: [Edge]

  /// A graph of these lines; whatever they join is a node.
  public init(_ edges: [Edge]) { self.edges = edges }

  /// The graph as text; nodes are numbered in the order they first stand in.
  public func text(_ language: Language) -> String {
    switch language {
    case .dot: dot
    case .mermaid: mermaid
    case .graphml: graphml
    }
  }

  private var nodes: [String] {
    var seen: Set<String> = []
    return edges.flatMap { [$0.from, $0.to] }.filter { seen.insert($0).inserted }
  }

  private var dot: String {
    var text = "digraph relations {\n"
    for edge in edges {
      text += "  \(quoted(edge.from)) -> \(quoted(edge.to)) [label=\(quoted(edge.label))];\n"
    }
    return text + "}\n"
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.visible.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private var mermaid: String {
    let names = nodes
    let numbers = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    var text = "flowchart LR\n"
    for (number, name) in names.enumerated() { text += "  n\(number)[\"\(entities(name))\"]\n" }
    for edge in edges {
      guard let from = numbers[edge.from], let to = numbers[edge.to] else { continue }
      text += "  n\(from) -->|\"\(entities(edge.label))\"| n\(to)\n"
    }
    return text
  }

  /// Mermaid reads entities by number, without the ampersand.
  private func entities(_ text: String) -> String {
    text.visible.replacing("#", with: "#35;").replacing("\"", with: "#quot;")
  }

  private var graphml: String {
    let names = nodes
    let numbers = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
        <key id="name" for="node" attr.name="name" attr.type="string"/>
        <key id="tie" for="edge" attr.name="tie" attr.type="string"/>
        <graph edgedefault="directed">

      """
    for (number, name) in names.enumerated() {
      text += "    <node id=\"n\(number)\"><data key=\"name\">\(escaped(name))</data></node>\n"
    }
    for edge in edges {
      guard let from = numbers[edge.from], let to = numbers[edge.to] else { continue }
      text += "    <edge source=\"n\(from)\" target=\"n\(to)\">"
      text += "<data key=\"tie\">\(escaped(edge.label))</data></edge>\n"
    }
    return text + "  </graph>\n</graphml>\n"
  }

  private func escaped(_ text: String) -> String {
    text.visible.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;")
  }
}
