import EventStore
import Rendering

/// What a search found as a person reads it: the document, and beneath it the words in their sentence.
struct SearchPage {
  let color: OutputDevice.Color

  func text(_ hits: [SearchHit]) -> String {
    guard !hits.isEmpty else { return "nothing found\n" }
    let highlighter = Highlighter(color)
    return hits.map { hit in
      let events = hit.events.map(String.init).joined(separator: ", ")
      let heading = [
        "[\(hit.document)]", hit.published ?? "undated", highlighter.text(hit.title ?? "", []),
        events.isEmpty ? "" : "(tells \(hit.events.count == 1 ? "event" : "events") \(events))",
      ].filter { !$0.isEmpty }.joined(separator: "  ")
      return "\(heading)\n  \(hit.snippet.shown(by: highlighter))\n"
    }.joined()
  }
}

extension Snippet {
  /// The text with its marks.
  func shown(by highlighter: Highlighter) -> String {
    highlighter.text(text, marks.map { Highlight($0, .match) })
  }
}
