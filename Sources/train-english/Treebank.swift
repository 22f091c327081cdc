import Foundation
import Linguistics

/// The sentences of a treebank file, ready to learn from.
struct Treebank {
  var sentences: [GoldSentence]

  /// Reads CoNLL-U, compressed by gzip.
  static func read(_ path: String) throws -> CoNLLUDocument {
    let gzip = Process()
    gzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    gzip.arguments = ["gzip", "-dc", path]
    let pipe = Pipe()
    gzip.standardOutput = pipe
    try gzip.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    gzip.waitUntilExit()
    guard gzip.terminationStatus == 0 else { throw TreebankError.unreadable(path: path) }
    return try CoNLLUDocument(reading: String(decoding: data, as: UTF8.self))
  }

  init(sentences: [GoldSentence]) { self.sentences = sentences }

  /// Reads the sentences of a file that have a tree of at most `longest` words.
  init(path: String, longest: Int = 160) throws {
    let document = try Self.read(path)
    sentences = document.parsed.sentences.compactMap { sentence in
      guard sentence.tokens.count <= longest else { return nil }
      return GoldSentence(sentence, of: document.parsed)
    }
  }
}

/// Why a treebank could not be read.
enum TreebankError: Error, CustomStringConvertible {
  case unreadable(path: String)

  var description: String {
    switch self {
    case .unreadable(let path): "cannot read \(path): expected CoNLL-U compressed by gzip"
    }
  }
}

/// A sentence with its answers.
struct GoldSentence {
  var words: [WordCode]
  var upos: [PartOfSpeech]
  var xpos: [PennTag]
  /// 0 for the root, else the head's place in the sentence counted from 1.
  var heads: [Int32]
  var relations: [DependencyRelation]
  var forms: [String]
  var lemmas: [String]
  var names: [NameKind?]
  var opensName: [Bool]
  /// The joint tags that the tagger gives; the parser learns from these.
  var tags: [UInt8] = []

  init?(_ sentence: Sentence, of parsed: ParsedText) {
    words = []
    upos = []
    xpos = []
    heads = []
    relations = []
    forms = []
    lemmas = []
    names = []
    opensName = []
    let bytes = parsed.text.utf8.span
    for token in parsed.tokens(of: sentence) {
      guard let part = token.upos, let tag = token.xpos, let head = token.head,
        let relation = token.relation
      else { return nil }
      words.append(WordCode(token.range, of: bytes))
      upos.append(part)
      xpos.append(tag)
      heads.append(Int32(head.index.map { $0 - sentence.tokens.lowerBound + 1 } ?? 0))
      relations.append(relation)
      forms.append(String(parsed.form(of: token)))
      lemmas.append(parsed.lemma(of: token))
      names.append(token.name)
      opensName.append(token.opensName)
    }
  }
}
