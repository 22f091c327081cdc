internal import EventModel

/// Which markup a text of a record holds: many collections keep that of the page it was taken from.
enum FieldMarkup {
  /// None: the text stands as it is.
  case none
  /// Within its lines, as links and character references are; the line ends are its own.
  case inLines
  /// Of paragraphs, so that its line ends mean nothing.
  case ofBlocks

  /// What the text holds; O(text).
  ///
  /// Neither "a < b" nor a tag that is only mentioned is markup.
  init(of text: String) {
    var found = FieldMarkup.none
    var rest = text.utf8[...]
    while let place = rest.firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") })
    {
      let isTag = rest[place] == UInt8(ascii: "<")
      let isFirst = place == text.startIndex
      rest = rest[rest.index(after: place)...]
      if isTag, Self.isBlock(rest, isFirst: isFirst) {
        self = .ofBlocks
        return
      }
      if isTag ? Self.isInline(rest) : Self.isReference(rest) { found = .inLines }
    }
    self = found
  }

  /// The text without its markup, with what its elements are.
  ///
  /// - Throws: `hostileMarkup`.
  static func read(_ text: String, _ lexicon: MarkupLexicon) throws(RejectionCause) -> MarkedText {
    switch FieldMarkup(of: text) {
    case .none: return MarkedText(text)
    case .ofBlocks: return PageBlocks(try MarkupParser.html(text), lexicon).text
    case .inLines: return MarkedText(try lines(of: text, lexicon))
    }
  }

  /// A line without its markup, such as a headline.
  ///
  /// - Throws: `hostileMarkup`.
  static func line(_ line: String, _ lexicon: MarkupLexicon) throws(RejectionCause) -> String {
    if case .none = FieldMarkup(of: line) { return line }
    let blocks = PageBlocks(try MarkupParser.html(line), lexicon).blocks.map(\.text)
    return StoredText.line(blocks.joined(separator: " ")) ?? line
  }

  private static func lines(
    of text: String, _ lexicon: MarkupLexicon
  ) throws(RejectionCause) -> String {
    var lines: [String] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      lines.append(try self.line(String(line), lexicon))
    }
    return lines.joined(separator: "\n")
  }

  /// Whether a tag follows that sets text apart or hides it.
  ///
  /// One that ends an element says more than one that begins it, which a text may mention.
  private static func isBlock(_ tag: Substring.UTF8View, isFirst: Bool) -> Bool {
    let name = name(in: tag)
    if tag.first == UInt8(ascii: "/") { return apart.contains(name) }
    return name == "br" || isFirst && (name == "p" || apart.contains(name))
  }

  private static func isInline(_ tag: Substring.UTF8View) -> Bool {
    tag.first == UInt8(ascii: "/") && ElementClass.inline.contains(name(in: tag))
  }

  private static let apart = ElementClass.paragraphs.union(ElementClass.unread)
    .union(ElementClass.beside).union(ElementClass.frames)
    .union(["div", "section", "ul", "ol", "table", "figure"])

  /// The name behind `<` or `</`; empty where something else stands there.
  private static func name(in tag: Substring.UTF8View) -> String {
    let tag = tag.first == UInt8(ascii: "/") ? tag.dropFirst() : tag
    let name = tag.prefix(12).prefix(while: isAlphanumeric)
    guard let end = tag[name.endIndex...].first,
      end <= 0x20 || end == UInt8(ascii: ">") || end == UInt8(ascii: "/")
    else { return "" }
    return String(Substring(name)).lowercased()
  }

  /// Whether `amp;` or `#8217;` follows.
  private static func isReference(_ rest: Substring.UTF8View) -> Bool {
    let body = rest.first == UInt8(ascii: "#") ? rest.dropFirst() : rest
    let name = body.prefix(10).prefix(while: isAlphanumeric)
    return name.count > 1 && body[name.endIndex...].first == UInt8(ascii: ";")
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
