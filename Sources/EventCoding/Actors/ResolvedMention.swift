public import EventModel

/// Words of an article that name an actor, and who is meant.
public struct ResolvedMention: Hashable, Sendable {
  /// The words and where they stand.
  public let quotation: Quotation
  /// The sentence, by index in the article.
  public let sentence: Int
  /// Who is meant; nil when nobody known fits, or more than one does.
  public let actor: PoliticalActor?
  /// Who may be meant when more than one fits; of two holders of an office `actor` is the government.
  public let candidates: [PoliticalActor]
  /// Who are meant together where it is several: "both countries"; empty otherwise.
  public let members: [PoliticalActor]
  /// How it was found.
  public let resolution: Resolution
  /// The probability that `actor` is who is meant, 0 through 1; 0 without one.
  public let confidence: Double
  /// Whether it is only where something was: "in Washington".
  public let isPlace: Bool
}

extension ResolvedMention {
  /// A mention of a sentence in the article's words.
  init(_ mention: ActorMention, sentence: Int, _ quote: Quoting) {
    quotation = quote(mention.words)
    self.sentence = sentence
    actor = mention.actor
    candidates = mention.candidates
    members = mention.members
    resolution = mention.resolution
    confidence = mention.confidence
    isPlace = mention.isPlace
  }
}
