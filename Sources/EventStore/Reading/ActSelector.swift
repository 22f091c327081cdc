public import EventModel

/// Which acts are meant by a word of a question.
public enum ActSelector: Hashable, Sendable {
  /// Every act of a PLOVER type.
  case type(EventType)
  /// Those of a type done in one mode.
  case mode(EventType, EventMode)
  /// Those of a CAMEO code and of the codes below it: `16` has `163` and `1621`.
  case cameo(CAMEOCode)
}

extension ActSelector: CustomStringConvertible {
  /// What stands for it in a flag: `SANCTION`, `SANCTION/expel`, `163`.
  public var description: String {
    switch self {
    case .type(let type): type.rawValue
    case .mode(let type, let mode): "\(type)/\(mode)"
    case .cameo(let code): code.rawValue
    }
  }

  /// Reads what a flag says; nil for text that is none.
  ///
  /// No check is made that the codes are listed.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    if parts.count == 2 {
      self = .mode(EventType(parts[0].uppercased()), EventMode(parts[1].lowercased()))
    } else if parts[0].utf8.allSatisfy({ 48...57 ~= $0 }) {
      self = .cameo(CAMEOCode(text))
    } else {
      self = .type(EventType(text.uppercased()))
    }
  }
}
