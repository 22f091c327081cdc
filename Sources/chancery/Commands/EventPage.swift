import EventStore
import Rendering

/// One event as a page for a person: its codes, then each sentence with its words marked.
struct EventPage {
  private let event: EventDetail
  private let highlighter: Highlighter

  init(_ event: EventDetail, _ highlighter: Highlighter) {
    self.event = event
    self.highlighter = highlighter
  }

  var text: String {
    let row = event.row
    var lines: [(String, String?)] = [
      ("event", String(row.id)), ("type", row.type), ("mode", row.mode), ("cameo", row.cameo),
      ("class", row.quad), ("score", String(row.score)),
      ("contexts", event.contexts.isEmpty ? nil : event.contexts.joined(separator: ", ")),
      ("modality", row.modality), ("confidence", String(row.confidence)),
      ("date", date), ("place", row.place), ("source", row.source), ("target", row.target),
      ("told by", support),
    ]
    for telling in event.tellings {
      lines.append(("", ""))
      lines.append(("sentence", highlighter.text(telling.sentence, highlights(telling))))
      for mark in telling.marks where mark.label != "trigger" {
        lines.append((mark.label, described(mark)))
      }
      lines.append(("rule", telling.rule))
      lines.append(("document", document(telling)))
    }
    let width = lines.map(\.0.count).max() ?? 0
    return lines.compactMap { name, value in
      guard let value else { return nil }
      return name.isEmpty ? "\n" : name.padding(to: width) + "  \(value)\n"
    }.joined()
  }

  private var date: String {
    guard let date = event.row.date else { return "unknown" }
    return event.dateBasis.map { "\(date) (\($0))" } ?? date
  }

  private var support: String {
    let support = event.support
    var told = Self.count(support.documents, "document")
    if support.outlets > 0 { told += " of " + Self.count(support.outlets, "outlet") }
    guard support.independentDocuments < support.documents else { return told }
    told += "; independent: " + Self.count(support.independentDocuments, "document")
    if support.independentOutlets > 0 {
      told += " of " + Self.count(support.independentOutlets, "outlet")
    }
    return told
  }

  private static func count(_ number: Int, _ thing: String) -> String {
    "\(number) \(thing)" + (number == 1 ? "" : "s")
  }

  private func highlights(_ telling: EventDetail.Telling) -> [Highlight] {
    telling.marks.compactMap { mark in
      Highlight.Label(rawValue: mark.label).map { Highlight(mark.start..<mark.end, $0) }
    }
  }

  private func described(_ mark: EventDetail.Mark) -> String {
    guard let actor = mark.actor, let code = mark.code else { return "\(mark.text): nobody known" }
    return "\(mark.text): \(actor), \(code)" + (mark.resolution.map { ", by \($0)" } ?? "")
  }

  private func document(_ telling: EventDetail.Telling) -> String {
    let facts = [telling.outlet, telling.published, telling.path].compactMap(\.self)
    let document =
      "\(telling.document)  \(telling.title ?? "untitled") (\(facts.joined(separator: ", ")))"
    return telling.repeats.map { "\(document), repeats document \($0)" } ?? document
  }
}

extension String {
  /// The text with blanks after it up to a width in characters.
  fileprivate func padding(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
