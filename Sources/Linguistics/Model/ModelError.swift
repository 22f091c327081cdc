/// Why a model was refused.
public enum ModelError: Error, Hashable, Sendable, CustomStringConvertible {
  /// It does not begin with the mark of a model.
  case notAModel
  /// It was made for another version of this engine.
  case version(found: UInt32, expected: UInt32)
  /// It has fewer or more bytes than its header says.
  case length(found: Int, expected: Int)
  /// Its bytes are not those it was made with.
  case hash(found: UInt64, expected: UInt64)
  /// A part is missing, or lies outside the file, or has an impossible shape.
  case section(ModelSection)

  /// The cause and the remedy in words.
  public var description: String {
    switch self {
    case .notAModel:
      "not a model: the file does not begin with 'CHANLING'; make one with 'make train'"
    case .version(let found, let expected):
      "model version \(found), this program reads version \(expected); train it again"
    case .length(let found, let expected):
      "model of \(found) bytes, its header says \(expected); copy it again"
    case .hash(let found, let expected):
      "model damaged: hash \(String(found, radix: 16)), its header says "
        + "\(String(expected, radix: 16)); copy it again"
    case .section(let section):
      "model without a usable part '\(section)'; train it again"
    }
  }
}
