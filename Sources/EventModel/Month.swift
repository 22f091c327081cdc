/// A month of the Gregorian calendar by its English name.
public enum Month: Int, Sendable, CaseIterable {
  /// The twelve, from 1.
  case january = 1, february, march, april, may, june
  case july, august, september, october, november, december

  /// The name in lower case.
  public var name: String { String(describing: self) }

  /// The month of an English name, whole or cut to three letters, case aside.
  public init?(name: some StringProtocol) {
    let name = name.lowercased()
    let found = Self.allCases.first {
      $0.name == name || name.utf8.count == 3 && $0.name.hasPrefix(name)
    }
    guard let found else { return nil }
    self = found
  }
}
