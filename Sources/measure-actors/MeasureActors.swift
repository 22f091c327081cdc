import EventCoding
import EventModel
import Foundation
import Interchange
import Linguistics
import Ontology

/// For maintainers: what the finder of actors finds, and how fast.
///
///     measure-actors mentions < articles.jsonl   each article's mentions, a JSON line an article
///     measure-actors speed < articles.jsonl      words a second of matcher and resolver; start-up
@main struct MeasureActors {
  static func main() throws {
    let articles = try articles()
    if CommandLine.arguments.last == "speed" {
      try ActorMeasurement(texts: articles.map(\.article.text)).printTable()
    } else {
      try printMentions(of: articles)
    }
  }

  private static func articles() throws -> [ArticleLine] {
    var lines: [ArticleLine] = []
    while let line = readLine() { lines.append(try ArticleLine(parsing: line)) }
    return lines
  }

  private static func printMentions(of lines: [ArticleLine]) throws {
    let coder = EventCoder(try KnowledgeBase(), engine: try Engine())
    for line in lines {
      let mentions = coder.mentions(in: line.article).map(Self.json)
      let object: JSONValue = ["id": line.id, "mentions": .array(mentions)]
      print(object.text(.compact))
    }
  }

  private static func json(_ mention: ResolvedMention) -> JSONValue {
    [
      "text": .string(mention.quotation.text), "start": JSONValue(mention.quotation.span.start),
      "end": JSONValue(mention.quotation.span.end), "sentence": JSONValue(mention.sentence),
      "actor": JSONValue(mention.actor?.id), "code": JSONValue(mention.actor?.code),
      "country": JSONValue(mention.actor?.country),
      "members": .array(mention.members.map { .string($0.id) }),
      "candidates": .array(mention.candidates.map { .string($0.id) }),
      "resolution": .string(mention.resolution.rawValue),
      "confidence": .number(mention.confidence), "place": .bool(mention.isPlace),
    ]
  }
}
