internal import EventModel
internal import Linguistics

/// A mention of an event, with what its sentence says about the word that tells it.
struct Telling {
  private(set) var mention: EventMention
  /// Whether the sentence is a headline or heading.
  let isHeading: Bool
  /// Whether the word takes up something told: "the attack", "this visit", "its withdrawal".
  let isDefinite: Bool
  /// Whether the words say that it is one more: "another attack", "attacked again".
  let isFurther: Bool
  /// The word, spelt as tables are.
  let key: String

  init(_ mention: EventMention, in document: ParsedDocument) {
    self.mention = mention
    key = Word.key(mention.trigger.text)
    guard let place = document.word(at: mention.trigger.span.start, in: mention.sentence) else {
      (isHeading, isDefinite, isFurther) = (false, false, false)
      return
    }
    let tree = document.trees[place.sentence]
    let children = tree.children(of: place.word)
    isHeading = tree.kind == .heading
    isDefinite =
      tree.words[place.word].partOfSpeech == .noun
      && tree.children(of: place.word, .determiner, .possessor).contains {
        !Self.indefinite.contains(tree.words[$0].key)
      }
    isFurther = children.contains { Self.further.contains(tree.words[$0].key) }
  }

  private static let indefinite: Set<String> = [
    "a", "an", "another", "any", "each", "every", "no", "some",
  ]
  private static let further: Set<String> = [
    "again", "another", "second", "third", "fourth", "new", "further", "fresh", "separate", "more",
    "other", "repeatedly", "next", "renewed", "subsequent", "similar", "several", "two", "three",
  ]

  /// Why this later telling takes up the earlier one; nil where nothing says so.
  func reference(to earlier: Telling) -> RestatementReason? {
    if isFurther || mention.sentence == earlier.mention.sentence { return nil }
    if isHeading != earlier.isHeading { return .headline }
    if isSameFamily(as: earlier) { return .sameWord }
    return isDefinite ? .definiteReference : nil
  }

  /// Whether the words share their beginning: "visited" and "visit", "withdrew" and "withdrawal".
  ///
  /// Four letters are arbitrary; fewer would join "meet" to "mediate".
  private func isSameFamily(as other: Telling) -> Bool {
    key == other.key || zip(key, other.key).prefix { $0 == $1 }.count >= 4
  }
}

extension Telling {
  /// The same telling, its mention with another reason.
  func telling(as mention: EventMention) -> Telling {
    var telling = self
    telling.mention = mention
    return telling
  }
}

extension ParsedDocument {
  /// The word that starts at a scalar of the text, by sentence and index; nil where none does.
  func word(at scalar: Int, in sentence: SourceSpan) -> (sentence: Int, word: Int)? {
    guard let index = sentences.firstIndex(where: { $0.span == sentence }),
      trees.indices.contains(index)
    else { return nil }
    let words = trees[index].words
    guard let word = words.firstIndex(where: { start(of: $0) == scalar }) else { return nil }
    return (index, word)
  }
}
