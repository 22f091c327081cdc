public import EventModel

/// An office: what it is called, and of which country or body it is.
public struct Office: Hashable, Sendable {
  /// A stable identifier: `ARG.president`.
  public let id: String
  /// The name for people: `President of Argentina`.
  public let name: String
  /// The country; nil for an organisation's office.
  public let country: String?
  /// The actor code of its holder: `ARGGOV`.
  public let code: String
  /// Words that stand before its holder's name.
  public let titles: [String]
  /// What the office is: `head_of_state`, `foreign_minister`.
  public let role: String
  /// How many hold it at the same time: seven for the Swiss Federal Council.
  public let seats: Int
  /// The key of the row's source.
  public let source: String
}

/// Who held an office, from when to when.
public struct Tenure: Hashable, Sendable {
  /// The id of the person.
  public let person: String
  /// The id of the office.
  public let office: String
  /// The first day; nil when not known.
  public let from: CalendarDay?
  /// The last day; nil for who was still in office at the base's date.
  public let to: CalendarDay?
  /// How fine the two days are.
  public let precision: DateSpan.Precision
  /// The key of the row's source.
  public let source: String

  /// Whether the office was held on the day; an open side counts as held.
  public func covers(_ day: CalendarDay) -> Bool {
    if let from, day < from { return false }
    if let to, to < day { return false }
    return true
  }
}
