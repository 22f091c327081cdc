/// What HTML's elements are for, as far as the text of a page goes.
enum ElementClass {
  /// Elements that hold no text of the page, or none that is shown.
  static let unread: Set<String> = [
    "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas",
    "audio", "video", "select", "textarea", "input", "button", "head", "datalist", "map", "applet",
    "frameset", "noframes", "progress", "meter",
  ]

  /// Elements that stand inside a line.
  static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "output", "q", "s", "samp", "small",
    "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "picture", "source",
    "ruby", "rt", "rp",
  ]

  /// Elements that are one paragraph, heading or item, and no place for several.
  static let paragraphs: Set<String> = [
    "p", "li", "pre", "dd", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "figcaption",
    "caption", "summary",
  ]

  /// Headings below the headline.
  static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

  /// Elements that HTML gives to what is beside the article.
  static let beside: Set<String> = [
    "nav", "footer", "aside", "menu", "dialog", "form", "header", "address",
  ]

  /// Elements that hold a page's content, whatever their classes say.
  static let frames: Set<String> = ["html", "body", "main", "article"]
}
