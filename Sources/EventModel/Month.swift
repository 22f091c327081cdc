/// A month of the Gregorian calendar by its English name.
public enum Month: Int, Sendable, CaseIterable {
  /// The twelve, from 1.
  case january = 1, february, march, april, may, june
  case july, august, september, october, november, december

  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// The name in lower case.
  public var name: String { Self.names[rawValue - 1] }

  /// The month of an English name, whole or cut to three letters, case aside.
  ///
  /// O(1) for nearly every word that is no month's: asked of every word of every text.
  public init?(name: some StringProtocol) {
    let count = name.utf8.count
    guard (3...9).contains(count) else { return nil }
    let name = name.lowercased()
    let found = Self.names.firstIndex {
      $0 == name || count == 3 && $0.hasPrefix(name)
    }
    guard let found else { return nil }
    self.init(rawValue: found + 1)
  }
}
