/// Draws dependency trees as text for people to read.
public struct TreeDrawing: Sendable {
  /// Creates a drawing that uses the box characters of Unicode.
  public init() {}

  /// The trees of a parsed text, one under the other, an empty line after each.
  public func draw(_ parsed: ParsedText) -> String {
    parsed.sentences.map { draw($0, of: parsed) + "\n" }.joined()
  }

  /// The tree of one sentence: a line a word, heads above their dependents, those in the order of
  /// the text.
  public func draw(_ sentence: Sentence, of parsed: ParsedText) -> String {
    var dependents: [Int: [Int]] = [:]
    var pending: [(word: Int, prefix: String, branch: String)] = []
    for index in sentence.tokens {
      if let head = parsed.tokens[index].head?.index {
        dependents[head, default: []].append(index)
      } else {
        pending.append((index, "", ""))
      }
    }
    pending.reverse()
    var output = ""
    while let (word, prefix, branch) = pending.popLast() {
      output += prefix + branch + line(word, of: parsed) + "\n"
      let deeper = branch.isEmpty ? "" : prefix + (branch == "└─ " ? "   " : "│  ")
      let words = dependents[word] ?? []
      for (place, dependent) in words.enumerated().reversed() {
        pending.append((dependent, deeper, place == words.count - 1 ? "└─ " : "├─ "))
      }
    }
    return output
  }

  private func line(_ index: Int, of parsed: ParsedText) -> String {
    let token = parsed.tokens[index]
    let form = String(parsed.form(of: token))
    let name = token.name.map { "  [\($0)]" } ?? ""
    return "\(form)  \(token.upos?.label ?? "_")  \(token.relation?.label ?? "_")\(name)"
  }
}
