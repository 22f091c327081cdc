public import EventModel

/// The time in which a country belongs to an organisation or a group: one row of
/// `seeds/actors/memberships.tsv`.
public struct Membership: Hashable, Sendable {
  /// The id of the organisation or group.
  public let organisation: String
  /// The country's code.
  public let country: String
  /// From the accession to the withdrawal.
  public let lifetime: Lifetime
  /// How fine the accession is known.
  public let precision: DateSpan.Precision
  /// The key of the row's source.
  public let source: String
}
