public import EventModel

/// That a country belongs or belonged to an organisation, as `seeds/actors/memberships.tsv` has it.
public struct Membership: Hashable, Sendable {
  /// The id of the organisation.
  public let organisation: String
  /// The id of the country.
  public let member: String
  /// The first day it can have begun; nil when not known.
  public let from: CalendarDay?
  /// The last day it can have ended; nil for who was still a member at the base's date.
  public let to: CalendarDay?
  /// How fine `from` is.
  public let precision: DateSpan.Precision
  /// The key of the row's source.
  public let source: String

  static let columns = ["organisation", "country", "from", "to", "source"]
}

extension DateSpan {
  /// A year, a month or a day as the seeds write it; nil for anything else.
  init?(partial cell: String) {
    if let day = CalendarDay(iso8601: cell) {
      self = .day(day, basis: nil)
      return
    }
    let parts = cell.split(separator: "-", omittingEmptySubsequences: false)
    guard parts[0].utf8.count == 4, let year = Int(parts[0]) else { return nil }
    let span: DateSpan?
    switch parts.count {
    case 1: span = .year(year, basis: nil)
    case 2 where parts[1].utf8.count == 2:
      span = Int(parts[1]).flatMap { .month($0, year: year, basis: nil) }
    default: span = nil
    }
    guard let span else { return nil }
    self = span
  }
}
