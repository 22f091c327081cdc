/// A code of one scheme of the ontology, kept as text: `043` is never 43.
///
/// The codes themselves live in `seeds/ontology`; the scheme keeps a CAMEO code from standing where
/// a PLOVER type is meant.
public struct Code<Scheme>: RawRepresentable, Hashable, Sendable, Comparable {
  /// The code as the codebook writes it.
  public let rawValue: String

  /// Takes the code as the codebook writes it; no check is made that it is listed.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Takes the code as the codebook writes it; no check is made that it is listed.
  public init(_ rawValue: String) { self.rawValue = rawValue }

  /// Orders codes as text.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Code: CustomStringConvertible {
  /// The code itself.
  public var description: String { rawValue }
}

/// The schemes whose codes an event carries.
public enum CodeScheme {
  /// PLOVER 2021 event types: `AGREE`, `CONSULT` and fourteen more.
  public enum EventType {}
  /// PLOVER modes, which divide some types: `SANCTION` has `expel`.
  public enum Mode {}
  /// PLOVER contexts, the subject an event is about: `military`, `diplomatic`.
  public enum Context {}
  /// CAMEO event codes of two to four digits.
  public enum CAMEO {}
  /// The four quad classes: verbal or material, cooperation or conflict.
  public enum QuadClass {}
  /// The closed list of predicates a relation may have.
  public enum Predicate {}
}

/// A PLOVER 2021 event type, such as `SANCTION`.
public typealias EventType = Code<CodeScheme.EventType>
/// A PLOVER mode, such as `expel`.
public typealias EventMode = Code<CodeScheme.Mode>
/// A PLOVER context, such as `diplomatic`.
public typealias EventContext = Code<CodeScheme.Context>
/// A CAMEO event code, such as `0312`.
public typealias CAMEOCode = Code<CodeScheme.CAMEO>
/// A quad class, such as `material conflict`.
public typealias QuadClass = Code<CodeScheme.QuadClass>
/// A relation's predicate, such as `head_of_state_of`.
public typealias Predicate = Code<CodeScheme.Predicate>
