internal import EventModel

/// Factiva's text with labels.
///
/// `HD` headline, `BY` author, `PD` date, `SN` source, `LP` and `TD` the
/// text, `AN` the accession number. A label stands in the first column, its value behind it and on the
/// lines below.
struct FactivaLabels {
  /// The articles, in order.
  private(set) var articles: [ExportedArticle] = []

  private var parts: [(label: String, lines: [Substring])] = []
  private var start = 1
  private var raw: [Substring] = []

  private static let labels: Set<String> = [
    "SE", "HD", "CR", "WC", "PD", "ET", "SN", "SC", "ED", "PG", "VOL", "LA", "CY", "LP", "TD", "BY",
    "CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN", "CT", "RF", "ART", "CLM", "DLN", "TXT",
  ]

  /// Whether lines hold the labels every export has.
  static func isLabelled(_ lines: [Substring]) -> Bool {
    let found = Set(lines.prefix(400).compactMap { label(of: $0)?.name })
    return found.contains("HD") && (found.contains("LP") || found.contains("TD"))
      && (found.contains("PD") || found.contains("SN"))
  }

  /// Takes a text in stored form apart; O(n).
  init(_ text: String) {
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let label = Self.label(of: line)
      if let label, let last = parts.last?.label, ["SE", "HD"].contains(label.name),
        !(label.name == "HD" && last == "SE")
      {
        finish(nextLine: index + 1)
      }
      if let label {
        if parts.isEmpty { start = index + 1 }
        parts.append((label.name, [label.value]))
      } else if !parts.isEmpty {
        parts[parts.count - 1].lines.append(line)
      }
      raw.append(line)
    }
    finish(nextLine: 0)
  }

  private static func label(of line: Substring) -> (name: String, value: Substring)? {
    let name = line.prefix { $0.isUppercase && $0.isASCII }
    guard labels.contains(String(name)) else { return nil }
    let rest = line.dropFirst(name.count)
    guard rest.isEmpty || rest.first == " " || rest.first == "\t" else { return nil }
    return (String(name), rest.drop { $0 == " " || $0 == "\t" })
  }

  private mutating func finish(nextLine: Int) {
    defer { (parts, raw, start) = ([], [], nextLine) }
    guard !parts.isEmpty else { return }
    var article = ExportedArticle()
    func value(_ label: String) -> String? {
      parts.first { $0.label == label }.flatMap { StoredText.line($0.lines.joined(separator: " ")) }
    }
    article.facts = [
      .id: value("AN").map { $0.split(separator: " ").last.map(String.init) ?? $0 },
      .title: value("HD"), .author: value("BY"), .date: value("PD"), .outlet: value("SN"),
      .language: value("LA"), .tags: value("NS"),
    ]
    for part in parts where ["LP", "TD", "TXT"].contains(part.label) {
      for paragraph in WrappedText.paragraphs(part.lines) { article.text.append(paragraph) }
    }
    for part in parts where ["CT", "ART", "RF"].contains(part.label) {
      for paragraph in WrappedText.paragraphs(part.lines) {
        article.text.append(paragraph, part.label == "ART" ? .caption : .boilerplate)
      }
    }
    article.raw = raw.joined(separator: "\n")
    article.line = start
    articles.append(article)
  }
}
