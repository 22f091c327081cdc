/// A tie as a list shows it, with what says so.
public struct TieRow: Hashable, Sendable {
  /// One side of a tie.
  public struct Party: Hashable, Sendable {
    /// The actor's name, or the text's words for somebody unknown.
    public let name: String
    /// The actor's uid; nil for somebody unknown.
    public let uid: String?
    /// What the actor is; nil for somebody unknown.
    public let kind: String?

    /// One side of a tie.
    public init(name: String, uid: String?, kind: String?) {
      self.name = name
      self.uid = uid
      self.kind = kind
    }
  }

  /// What says so.
  public enum Basis: Hashable, Sendable {
    /// A sentence of a document.
    case text(id: Int64, sentence: String, document: Int64)
    /// The base that every database begins with; the key of its source.
    case base(source: String)
  }

  /// Who stands in the tie.
  public let subject: Party
  /// The tie in words: `is allied with`, `President of Argentina`.
  public let tie: String
  /// The code of the tie; nil for an office of the base.
  public let predicate: String?
  /// To whom.
  public let object: Party
  /// Whether it is told as so.
  public let modality: String
  /// The first day, as fine as it is known; nil when open or unknown.
  public let from: String?
  /// The last day, as fine as it is known; nil when open or unknown.
  public let to: String?
  /// What says so.
  public let basis: Basis

  /// A tie with what says so.
  public init(
    subject: Party, tie: String, predicate: String?, object: Party, modality: String,
    from: String?, to: String?, basis: Basis
  ) {
    self.subject = subject
    self.tie = tie
    self.predicate = predicate
    self.object = object
    self.modality = modality
    self.from = from
    self.to = to
    self.basis = basis
  }
}
