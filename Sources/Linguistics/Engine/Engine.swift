/// English from text to sentences, tokens, tags, lemmas, dependency trees and names.
///
///     let engine = try Engine()
///     let parsed = engine.parse("Ministers met in Quito.")
///     for token in parsed.tokens { print(parsed.lemma(of: token), token.relation as Any) }
///
/// An engine is an immutable value that any number of tasks may share. Each worker that parses
/// much text keeps an `Annotator`, whose memory it reuses.
public struct Engine: Sendable {
  let model: Model

  /// The engine with the model in the binary; well under a millisecond.
  public init() throws(ModelError) { model = try Model() }

  /// The engine with the model of a file, whose length, version and hash are checked.
  public init(model file: [UInt8]) throws(ModelError) { model = try Model(file: file) }

  /// The hash of the model: 16 hexadecimal digits.
  public var modelHash: String {
    let digits = String(model.hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Whether the bytes of the model in the binary are those it was made with; reads them all.
  package var embeddedModelIsWhole: Bool {
    guard let header = try? ModelHeader(ModelBytes.embedded.bytes) else { return false }
    return (try? header.checkHash()) != nil
  }

  /// The memory of one worker.
  public func annotator() -> Annotator { Annotator(engine: self) }

  /// Finds all that the engine can find in a text; O(length).
  public func parse(_ text: String) -> ParsedText {
    var annotator = annotator()
    return annotator.parse(text)
  }

  /// Keeps the sentences and tokens of a CoNLL-U file, and replaces the columns that it predicts:
  /// LEMMA, UPOS, XPOS, HEAD, DEPREL and `NER=` in MISC.
  public func parse(_ document: CoNLLUDocument) -> CoNLLUDocument {
    var annotator = annotator()
    var result = document
    annotator.annotate(&result.parsed)
    for index in result.misc.indices {
      var fields = result.misc[index].split(separator: "|").filter {
        $0 != "_" && !$0.hasPrefix("NER=")
      }.map(String.init)
      if let name = result.parsed.tokens[index].nameField { fields.append(name) }
      result.misc[index] = fields.isEmpty ? "_" : fields.joined(separator: "|")
    }
    return result
  }
}
