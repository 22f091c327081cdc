import ArgumentParser
import EventModel
import EventStore
import Spelling

/// The codes a person may type, checked, with the nearest offered for a wrong one.
struct CodeNames {
  private let types: [String]
  private let quads: [String]
  private let contexts: [String]
  private let reader: EventReader

  init(_ reader: EventReader) throws {
    types = try reader.codes(of: .eventType)
    quads = try reader.codes(of: .quadClass)
    contexts = try reader.codes(of: .context)
    self.reader = reader
  }

  /// A type, a type with its mode, or a CAMEO code or the beginning of some.
  func act(_ word: String) throws -> ActSelector {
    guard let act = ActSelector(word) else { throw ValidationError("unknown type '\(word)'") }
    switch act {
    case .type(let type): return .type(EventType(try check(type.rawValue, "type", types)))
    case .mode(let type, let mode):
      let type = try check(type.rawValue, "type", types)
      let modes = try reader.modes(of: type)
      return .mode(EventType(type), EventMode(try check(mode.rawValue, "mode of \(type)", modes)))
    case .cameo(let code):
      guard try reader.knows(code) else {
        throw ValidationError("no CAMEO code begins with '\(code)'; 'chancery ontology' lists them")
      }
      return act
    }
  }

  func predicate(_ word: String) throws -> String {
    try check(word, "predicate", reader.codes(of: .predicate))
  }

  func office(_ word: String) throws -> String {
    try check(word, "office role", reader.officeRoles())
  }

  func context(_ word: String) throws -> String { try check(word, "context", contexts) }

  func quad(_ word: String) throws -> String { try check(word, "quad class", quads) }

  private func check(_ word: String, _ what: String, _ codes: [String]) throws -> String {
    if let code = codes.first(where: { $0.lowercased() == word.lowercased() }) { return code }
    let hint =
      Vocabulary(codes).nearest(to: word).map { "did you mean \($0)?" }
      ?? "there are \(codes.joined(separator: ", "))"
    throw ValidationError("unknown \(what) '\(word)'; \(hint)")
  }
}
