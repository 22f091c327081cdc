/// An event with everything known about it: its codes, and each sentence that tells it.
public struct EventDetail: Hashable, Sendable {
  /// Words of a sentence and what they are in the event.
  public struct Mark: Hashable, Sendable {
    /// What the words are: `trigger`, `source`, `target`, `third`, `speaker`.
    public let label: String
    /// The first character, counted in the sentence from 0.
    public let start: Int
    /// One past the last character.
    public let end: Int
    /// The words.
    public let text: String
    /// The actor they mean, if known.
    public let actor: String?
    /// The actor's code.
    public let code: String?
    /// How it was resolved.
    public let resolution: String?
  }

  /// A sentence that tells the event.
  public struct Telling: Hashable, Sendable {
    /// The sentence.
    public let sentence: String
    /// Trigger and participants in it, in the order of the text.
    public let marks: [Mark]
    /// The seed row that fired.
    public let rule: String
    /// The document's number.
    public let document: Int64
    /// The document's title.
    public let title: String?
    /// The document's outlet.
    public let outlet: String?
    /// When it was published, if known.
    public let published: String?
    /// Where the document came from.
    public let path: String
    /// The document that this one repeats.
    public let repeats: Int64?
    /// Why it was taken for a further telling; nil for the one that leads.
    public let reason: String?
  }

  /// How many tell an event, and how many of them on their own: a document that repeats another, or a
  /// third that both repeat, adds nothing.
  public struct Support: Hashable, Sendable {
    /// Documents that tell it.
    public var documents = 0
    /// Those of them that repeat no other of them.
    public var independentDocuments = 0
    /// Outlets of the documents, where they are known.
    public var outlets = 0
    /// Outlets of the independent documents.
    public var independentOutlets = 0
  }

  /// The event as a list shows it.
  public let row: EventRow
  /// Its contexts.
  public let contexts: [String]
  /// What its date rests on.
  public let dateBasis: String?
  /// How many tell it.
  public let support: Support
  /// The sentences that tell it, the deciding one first.
  public let tellings: [Telling]
}
