internal import EventModel

/// Cuts runs of a sentence's words out of the article's text.
struct Quoting {
  let document: ParsedDocument
  /// The sentence, by index in the document.
  let sentence: Int

  func callAsFunction(_ range: Range<Int>) -> Quotation {
    let words = document.trees[sentence].words[range]
    guard let first = words.first, let last = words.last else {
      return document.quotation(0..<0)
    }
    return document.quotation(first.range.lowerBound..<last.range.upperBound)
  }

  func participant(_ mention: ActorMention) -> Participant {
    // Who is meant is told by name where the sentence has it: "Peru said it would leave".
    let quotation = self(mention.antecedent ?? mention.words)
    guard let actor = mention.actor else { return Participant(unknown: quotation) }
    return Participant(quotation, actor: actor, by: mention.resolution)
  }
}
