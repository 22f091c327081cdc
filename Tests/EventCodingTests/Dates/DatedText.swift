import EventModel
import Linguistics
import Ontology

@testable import EventCoding

/// A text with its dates, asked by the word that tells an act.
struct DatedText {
  let document: ParsedDocument
  let dates: DocumentDates
  let reader: DateReader
  private let mentions: [[ActorMention]]

  private static let reader = Result { DateReader(NameTable(try KnowledgeBase.seeds)) }
  private static let actors = Result {
    let base = try KnowledgeBase.seeds
    return ActorFinder(PlaceNames(base, names: NameTable(base)))
  }

  /// - Parameter published: the day of the article, as YYYY-MM-DD; nil where it is not known.
  init(_ text: String, published: String? = nil) throws {
    let day = published.flatMap { CalendarDay(iso8601: $0) }
    let date = day.map { DateSpan.day($0, basis: "metadata") } ?? .unknown
    let actors = try Self.actors.get()
    document = ParsedDocument(Article(text: text, published: date), engine: try Engine())
    mentions = actors.mentions(in: document.trees, published: date)
    reader = try Self.reader.get()
    dates = DocumentDates(document.trees, published: date, mentions: mentions, reader: reader)
  }

  /// The date of the first word of this form.
  func date(of act: String) -> DateSpan {
    for (sentence, tree) in document.trees.enumerated() {
      if let word = tree.words.firstIndex(where: { $0.form == act }) {
        return dates.date(ofEventAt: word, in: sentence)
      }
    }
    return .unknown
  }

  /// The dates that a sentence states.
  func expressions(in sentence: Int) -> [TimeExpression] {
    reader.expressions(in: document.trees[sentence], mentions: mentions[sentence])
  }
}

extension DateSpan {
  /// The days as ISO 8601 writes an interval, `..` for an open side, and the precision.
  var line: String {
    guard precision != .unknown else { return "unknown" }
    let ends = [from, to].map { $0?.description ?? ".." }
    return (from == to ? ends[0] : ends.joined(separator: "/")) + " \(precision)"
  }
}
