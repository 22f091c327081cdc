internal import EventModel

/// A paragraph, heading, item or other run of text that a page sets apart.
struct PageBlock {
  /// Its text, blanks made single and lines kept where the page breaks them.
  let text: String
  /// How many of its characters are links.
  let linked: Int
  /// What it is.
  let kind: ArticleSentence.Kind
  /// The element it stands in.
  let element: Int
  /// Whether the element's classes say it tells author or date.
  let isByline: Bool

  /// How long it is, in characters.
  let length: Int

  /// The part of it that is links, 0 through 1.
  var linkDensity: Double { length == 0 ? 0 : Double(linked) / Double(length) }

  /// Whether it reads like running text.
  var isProse: Bool {
    length >= 25 && linkDensity < 0.4 && (kind == .body || kind == .listItem || kind == .quotation)
  }
}
