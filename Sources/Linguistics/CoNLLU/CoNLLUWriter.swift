/// Writes CoNLL-U (https://universaldependencies.org/format.html).
public struct CoNLLUWriter: Sendable {
  /// Creates a writer.
  public init() {}

  /// A parsed text as CoNLL-U.
  ///
  /// MISC holds `SpaceAfter=No` and the name kind as `NER=B-PERSON`.
  public func write(_ parsed: ParsedText) -> String {
    var output = ""
    var paragraph = -1
    for (index, sentence) in parsed.sentences.enumerated() {
      if sentence.paragraph != paragraph { output += "# newpar\n" }
      paragraph = sentence.paragraph
      output += "# sent_id = \(index + 1)\n# text = "
      output += parsed.text(of: sentence).split(whereSeparator: \.isNewline).joined(separator: " ")
      output += "\n"
      for token in sentence.tokens {
        var misc: [String] = []
        if !parsed.isSpaced(after: token) { misc.append("SpaceAfter=No") }
        if let name = parsed.tokens[token].nameField {
          misc.append(name)
        }
        let column = misc.isEmpty ? "_" : misc.joined(separator: "|")
        output += Self.row(token, of: parsed, from: sentence.tokens.lowerBound, misc: column)
      }
      output += "\n"
    }
    return output
  }

  /// A document as CoNLL-U, with the comments, multi-word tokens and MISC it was read with.
  public func write(_ document: CoNLLUDocument) -> String {
    let parsed = document.parsed
    var output = ""
    var multiwords = document.multiwords[...]
    for (index, sentence) in parsed.sentences.enumerated() {
      for comment in document.comments[index] { output += comment + "\n" }
      let start = sentence.tokens.lowerBound
      for token in sentence.tokens {
        if let word = multiwords.first, word.tokens.lowerBound == token {
          multiwords.removeFirst()
          let ids = "\(token - start + 1)-\(word.tokens.upperBound - start)"
          output += "\(ids)\t\(word.form)\t_\t_\t_\t_\t_\t_\t_\t\(word.misc)\n"
        }
        output += Self.row(token, of: parsed, from: start, misc: document.misc[token])
      }
      output += "\n"
    }
    return output
  }

  private static func row(
    _ index: Int, of parsed: ParsedText, from start: Int, misc: String
  ) -> String {
    let token = parsed.tokens[index]
    let lemma = parsed.lemma(of: token)
    let head =
      switch token.head {
      case .root: "0"
      case .token(let head): String(head - start + 1)
      case nil: "_"
      }
    let columns = [
      String(index - start + 1), String(parsed.form(of: token)), lemma.isEmpty ? "_" : lemma,
      token.upos?.label ?? "_", token.xpos?.label ?? "_", "_", head,
      token.relation?.label ?? "_", "_", misc,
    ]
    return columns.joined(separator: "\t") + "\n"
  }
}
