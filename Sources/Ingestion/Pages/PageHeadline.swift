/// The headline of a page.
struct PageHeadline {
  /// The headline on one line; nil when the page gives none.
  let text: String?

  /// The element that shows it, if one does.
  let element: Int?

  private let folded: String

  /// Chooses between what is shown as a headline, what other sites are told, and the window's title.
  init(_ tree: MarkupTree, _ metadata: PageMetadata) {
    let shown = tree.elements("h1").compactMap { index in
      StoredText.line(tree.text(of: index)).map { (index: index, text: $0) }
    }
    let told = metadata.headline.map { Self.withoutSite($0, metadata.outlet) }
    let window = metadata.windowTitle.map { Self.withoutSite($0, metadata.outlet) }
    // The name of the site is often a heading of the first level too.
    let same = shown.first { heading in
      [told, window].contains { $0.map(Self.fold)?.hasPrefix(Self.fold(heading.text)) ?? false }
    }
    let named = shown.first {
      Self.fold($0.text) != Self.fold(metadata.outlet ?? "") && $0.text.count >= 12
    }
    text = same?.text ?? told ?? named?.text ?? window ?? shown.first?.text
    element = (same ?? named)?.index
    folded = Self.fold(text ?? "")
  }

  /// Whether a block is the headline again.
  func isSame(_ block: String) -> Bool {
    // A long paragraph is none, which is known without folding it.
    guard !folded.isEmpty, block.utf8.count <= 2 * folded.utf8.count + 40 else { return false }
    return Self.fold(block) == folded
  }

  private static func fold(_ text: String) -> String {
    String(
      text.lowercased().unicodeScalars.filter {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      })
  }

  /// The title without the site's name behind a bar or dash.
  private static func withoutSite(_ title: String, _ outlet: String?) -> String {
    for mark in [" | ", " — ", " – ", " - ", " :: ", " » ", " · "] {
      guard let range = title.ranges(of: mark).last else { continue }
      let (head, tail) = (title[..<range.lowerBound], title[range.upperBound...])
      let isSite = outlet.map { fold($0) == fold(String(tail)) } ?? false
      let isShort = tail.split(separator: " ").count <= 4 && head.split(separator: " ").count >= 4
      if isSite || isShort { return String(head) }
    }
    return title
  }
}
