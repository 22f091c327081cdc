internal import Ontology

/// What addresses tell: who publishes at a domain (`seeds/reading/outlets.tsv`) and which parameters
/// say nothing of the page (`seeds/reading/tracking.tsv`).
struct AddressLexicon: Hashable, Sendable {
  private var outlets: [String: String] = [:]
  private var tracking: Set<String> = []
  private var trackingStarts: [String] = []

  /// No names and no parameters.
  init() {}

  /// Reads the tables.
  ///
  /// - Throws: `SeedError`.
  init(_ seeds: SeedLibrary) throws {
    for row in try seeds.table("reading/outlets", columns: ["domain", "name", "source"]).rows {
      outlets[try row.required("domain")] = try row.required("name")
    }
    for row in try seeds.table("reading/tracking", columns: ["text", "match", "source"]).rows {
      switch row["match"] {
      case "is": tracking.insert(try row.required("text"))
      case "starts": trackingStarts.append(try row.required("text"))
      default: throw row.error("match", .malformed(row["match"], expected: "is or starts"))
      }
    }
  }

  /// Who publishes at a host: the name of the nearest domain that has one, else the host itself
  /// without `www.`.
  func outlet(at host: String) -> String {
    var labels = host.split(separator: ".")[...]
    while labels.count > 1 {
      if let name = outlets[labels.joined(separator: ".")] { return name }
      labels.removeFirst()
    }
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  /// Whether a parameter says who came from where and not which page it is.
  func isTracking(_ parameter: some StringProtocol) -> Bool {
    let name = parameter.lowercased()
    return tracking.contains(name) || trackingStarts.contains { name.hasPrefix($0) }
  }
}
