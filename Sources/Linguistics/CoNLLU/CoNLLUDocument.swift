/// A CoNLL-U file: its words as a `ParsedText`, and what else the file says.
///
/// The text is put together from the forms and `SpaceAfter=No`; sentences are parted by a line
/// break, paragraphs (`# newpar`, `# newdoc`) by an empty line. Empty nodes are left out.
public struct CoNLLUDocument: Hashable, Sendable {
  /// A token that is written as one and read as several words, such as "don't".
  public struct Multiword: Hashable, Sendable {
    /// The words, as indices of the document's `tokens`.
    public let tokens: Range<Int>
    /// The token as written.
    public let form: String
    /// Its MISC column.
    public let misc: String
  }

  /// The words, and what the columns LEMMA, UPOS, XPOS, HEAD, DEPREL and `NER=` say of them.
  public package(set) var parsed: ParsedText

  /// The comment lines of each sentence, with their `#`.
  public internal(set) var comments: [[String]]

  /// The multi-word tokens in order.
  public internal(set) var multiwords: [Multiword]

  /// The MISC column of each word, `_` where it is empty.
  public internal(set) var misc: [String]
}
