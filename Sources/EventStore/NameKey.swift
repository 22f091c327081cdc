internal import Foundation

/// A name without case, accents and typographic quotes: what two spellings of it share.
public enum NameKey {
  /// Folds a name for comparison: `Nicolás` and `NICOLAS` give `nicolas`. O(length).
  public static func fold(_ name: String) -> String {
    name.replacingOccurrences(of: "’", with: "'")
      .folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
