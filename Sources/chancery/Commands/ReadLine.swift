import EventModel
import Ingestion
import Interchange

/// An article that was read, as one line of JSON.
struct ReadLine {
  /// Which text is written.
  enum Text { case whole, main }

  /// The line's value.
  let json: JSONValue

  /// The line for an article; with its main text alone no marks are written, as offsets would shift.
  init(_ read: ReadArticle, text: Text) {
    let article = read.article
    var object = JSONObject()
    func add(_ key: String, _ text: String?) {
      if let text { object.append(key, .string(text)) }
    }
    add("id", article.id ?? read.location.description)
    add("title", article.title)
    add("date", Self.date(article.published))
    add("date_basis", article.published.basis)
    add("url", article.url)
    add("source", article.outlet)
    add("author", article.author)
    add("language", article.language)
    add("format", read.format.rawValue)
    add("path", read.location.path)
    if let line = read.location.line { object.append("line", .integer(Int64(line))) }
    add("text", text == .main ? article.mainText : article.text)
    if text == .whole, !article.marks.isEmpty {
      object.append("marks", .array(article.marks.map(Self.mark)))
    }
    if !read.warnings.isEmpty {
      object.append("warnings", .array(read.warnings.map { .string($0.description) }))
    }
    json = .object(object)
  }

  /// As `code` reads it: `2024-03-05`, `2024-03` or `2024`.
  private static func date(_ span: DateSpan) -> String? {
    guard let day = span.from?.description else { return nil }
    return switch span.precision {
    case .day: day
    case .month: String(day.prefix(7))
    case .year: String(day.prefix(4))
    case .unknown: nil
    }
  }

  private static func mark(_ mark: ArticleMark) -> JSONValue {
    [
      "kind": .string(mark.kind.rawValue), "start": .integer(Int64(mark.span.start)),
      "end": .integer(Int64(mark.span.end)),
    ]
  }
}
