/// A question in words, taken apart but with its names not yet looked up.
public struct Question: Hashable, Sendable {
  /// What is asked.
  public enum Form: Hashable, Sendable {
    /// "events involving X".
    case involving(String)
    /// "events between X and Y".
    case between(String, String)
    /// "what did X do": everything X did, to Y if one is named.
    case doings(of: String, to: String?)
    /// "what was done to X".
    case sufferings(of: String)
  }

  /// What is asked.
  public let form: Form
  /// The time it asks about.
  public let time: TimeFrame

  /// Three questions that work, to show with one that does not.
  public static let examples = [
    "events involving Argentina", "events between Argentina and Brazil in 2024",
    "what did Venezuela do to Argentina",
  ]

  /// Reads a question; nil when it has none of the known forms.
  public init?(_ text: String) {
    var words = text.split(whereSeparator: \.isWhitespace)
    if let last = words.last {
      words[words.count - 1] = last.prefix { $0 != "?" && $0 != "!" }
      if words[words.count - 1].isEmpty { words.removeLast() }
    }
    let time = TimeFrame.take(from: &words)
    guard let form = Self.form(words) else { return nil }
    self.form = form
    self.time = time
  }

  private static func form(_ words: [Substring]) -> Form? {
    let keys = words.map { $0.lowercased() }
    func names(_ range: Range<Int>) -> String? {
      let name = words[range].joined(separator: " ")
      return name.isEmpty ? nil : name
    }
    func rest(after prefix: [String]) -> Int? {
      keys.starts(with: prefix) && keys.count > prefix.count ? prefix.count : nil
    }
    for noun in ["events", "everything", "facts"] {
      for word in ["involving", "about", "with", "concerning", "of"] {
        if let start = rest(after: [noun, word]), let name = names(start..<words.count) {
          return .involving(name)
        }
      }
      if let start = rest(after: [noun, "between"]),
        let middle = keys[start...].firstIndex(of: "and"),
        let left = names(start..<middle), let right = names(middle + 1..<words.count)
      {
        return .between(left, right)
      }
    }
    for prefix in [["what", "did"], ["what", "has"], ["what", "have"]] {
      guard let start = rest(after: prefix),
        let verb = keys[start...].firstIndex(where: { $0 == "do" || $0 == "done" }),
        let source = names(start..<verb)
      else { continue }
      if verb == words.count - 1 { return .doings(of: source, to: nil) }
      guard ["to", "with", "against", "for"].contains(keys[verb + 1]),
        let target = names(verb + 2..<words.count)
      else { return nil }
      return .doings(of: source, to: target)
    }
    for prefix in [["what", "was", "done", "to"], ["what", "happened", "to"]] {
      if let start = rest(after: prefix), let name = names(start..<words.count) {
        return .sufferings(of: name)
      }
    }
    return nil
  }
}
