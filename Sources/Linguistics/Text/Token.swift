/// A word or punctuation mark, and where it stands in the text.
///
/// The segmenter fills `range`; each later stage only adds. What needs the text itself (`form`,
/// `lemma`) is asked of the `ParsedText` that owns both.
public struct Token: Hashable, Sendable {
  /// The UTF-8 bytes of the document's text that the token covers; never empty.
  public let range: Range<Int>

  /// The universal part of speech; nil before tagging.
  public var upos: PartOfSpeech?

  /// The Penn Treebank tag; nil before tagging.
  public var xpos: PennTag?

  /// The word this one depends on; nil before parsing.
  public var head: Head?

  /// How it depends on its head; nil before parsing.
  public var relation: DependencyRelation?

  /// The kind of name the token is part of; nil outside names and before name finding.
  public var name: NameKind?

  /// Whether a name begins here, rather than goes on from the token before.
  public var opensName = false

  /// Where the lemma stands in the document's lemma bytes; empty before lemmatising.
  var lemma: Range<UInt32> = 0..<0

  /// Where the verb that an adjective or noun is a participle of stands in the lemma bytes.
  var verbLemma: Range<UInt32> = 0..<0

  /// Creates a token that no stage after the segmenter has seen.
  public init(range: Range<Int>) { self.range = range }
}
