import Foundation
import Linguistics

/// Reads treebank files: CoNLL-U, compressed by gzip or plain.
enum Treebank {
  /// The document of a file.
  static func document(_ path: String) throws -> CoNLLUDocument {
    guard path.hasSuffix(".gz") else {
      return try CoNLLUDocument(reading: String(contentsOfFile: path, encoding: .utf8))
    }
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

  /// The sentences of a file that have a whole tree of at most `longest` words.
  static func sentences(_ path: String, longest: Int = 160) throws -> [GoldSentence] {
    let parsed = try document(path).parsed
    return parsed.sentences.compactMap { sentence in
      guard sentence.tokens.count <= longest else { return nil }
      return GoldSentence(sentence, of: parsed)
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
