/// Why words are not taken for a date.
public enum PublicationDateError: Error, Hashable, Sendable {
  /// They name a day, month or year that does not exist, such as 31 February.
  case noSuchDay
  /// Day and month could each be the other.
  case ambiguous
  /// They are in none of the forms that are read.
  case notADate
}
