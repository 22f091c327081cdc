import ArgumentParser
import EventStore
import Spelling

/// The codes a person may type, checked, with the nearest offered for a wrong one.
struct CodeNames {
  private let types: [String]
  private let quads: [String]

  init(_ reader: EventReader) throws {
    types = try reader.codes(of: .eventType)
    quads = try reader.codes(of: .quadClass)
  }

  func type(_ word: String) throws -> String { try check(word, "type", types) }

  func quad(_ word: String) throws -> String { try check(word, "quad class", quads) }

  private func check(_ word: String, _ what: String, _ codes: [String]) throws -> String {
    if let code = codes.first(where: { $0.lowercased() == word.lowercased() }) { return code }
    let hint =
      Vocabulary(codes).nearest(to: word).map { "did you mean \($0)?" }
      ?? "there are \(codes.joined(separator: ", "))"
    throw ValidationError("unknown \(what) '\(word)'; \(hint)")
  }
}
