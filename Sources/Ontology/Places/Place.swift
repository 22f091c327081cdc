/// A place as `seeds/actors/places.tsv` has it.
public struct Place: Hashable, Sendable {
  /// What a place is.
  public enum Kind: String, Sendable, CaseIterable {
    /// A city or town, capitals included.
    case city
    /// A first-level division of a state, or a part of it with a name of its own.
    case region
    /// A part of the world over borders: `Amazon`, `Sahel`; also land that states contest.
    case area
    /// A sea, ocean, gulf or lake.
    case sea
    /// A strait or canal.
    case strait
    /// An island or group of islands.
    case island
  }

  /// The name as written in the table.
  public let name: String
  /// The code of the country it lies in; nil for a place of several or none.
  public let country: String?
  /// What it is.
  public let kind: Kind
  /// The inhabitants, of cities; nil where not told.
  public let population: Int?
  /// Degrees north; nil where not told.
  public let latitude: Double?
  /// Degrees east; nil where not told.
  public let longitude: Double?
  /// The key of the row's source.
  public let source: String
}
