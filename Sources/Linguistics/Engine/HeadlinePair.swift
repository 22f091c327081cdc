/// A headline's comma that stands for "and": "Chile, Peru sign border accord".
///
/// Treebanks hold hardly a headline, so that tagger and parser take the second name for an
/// apposition and the verb for a noun; read as "and", the comma leads them right.
struct HeadlinePair {
  let words: [WordCode]
  /// The tags that the words have with the comma as it is.
  let tags: [UInt8]
  let model: Model

  /// Each name is at most so many words: "United Arab Emirates".
  private static let longestName = 3

  /// The place of the comma; nil where a sentence begins otherwise.
  var comma: Int? {
    guard let last = tags.last, label(last) != "." else { return nil }
    let first = name(from: 0)
    guard first > 0, first < tags.count, label(tags[first]) == "," else { return nil }
    let next = name(from: first + 1)
    guard next > first + 1, next < tags.count, words[next].shape == .small else { return nil }
    switch label(tags[next]) {
    case "VBP", "VB": return first
    case "NN":
      let isVerbless = !tags.contains {
        VerblessSentence.finite.contains(model.tags[Int($0)].xpos)
      }
      return isVerbless && next + 1 < tags.count ? first : nil
    default: return nil
    }
  }

  /// Where the name that begins at a word ends.
  private func name(from start: Int) -> Int {
    var end = start
    while end < tags.count, end - start < Self.longestName, label(tags[end]) == "NNP" { end += 1 }
    return end
  }

  private func label(_ tag: UInt8) -> String { model.tags[Int(tag)].xpos.label }
}
