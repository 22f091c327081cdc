public import EventModel

/// Reads the dates that metadata gives for an article's publication.
///
/// Read are ISO 8601 days, months, years and timestamps (`2024-03-03T10:00:00Z`, `20240303`),
/// `2024/03/03`, RFC 822 (`Sun, 03 Mar 2024 10:00:00 +0000`), `3 March 2024`, `March 3, 2024` and
/// `March 2024`. The day is the one written, whatever the hour and zone: it is the outlet's own day.
///
/// Nothing is guessed. A day that does not exist is refused, and so is `03/04/2024`, which is March
/// in one country and April in another; `13/04/2024` has one reading and is read.
public enum PublicationDate {
  /// The date as exactly as it is written in English, with the basis `metadata`.
  ///
  /// - Throws: `PublicationDateError` with the reason the text is not taken for a date.
  public static func parse(_ text: String) throws(PublicationDateError) -> DateSpan {
    try parse(text, words: DateLexicon())
  }

  /// The date as exactly as it is written in English or in the words of a lexicon.
  ///
  /// - Throws: `PublicationDateError` with the reason the text is not taken for a date.
  static func parse(
    _ text: String, words: DateLexicon, basis: PublicationBasis = .metadata
  ) throws(PublicationDateError) -> DateSpan {
    let start = DateCursor(DateWord.words(of: text, lexicon: words))
    for form in WrittenDate.forms {
      var cursor = start
      guard let date = form(&cursor), cursor.restIsClock() else { continue }
      return try span(of: date, basis: basis.rawValue)
    }
    throw .notADate
  }

  /// The date a person tells for all articles, with the basis `told`.
  ///
  /// - Throws: `UnreadDate`, which says how to write it.
  public static func told(_ text: String) throws(UnreadDate) -> DateSpan {
    do {
      return try parse(text, words: DateLexicon(), basis: .told)
    } catch {
      throw UnreadDate(text: text, cause: error)
    }
  }

  /// The date a line begins with, whatever follows it there: a weekday, an hour, an edition.
  static func leading(
    _ text: String, words: DateLexicon, basis: PublicationBasis = .metadata
  ) -> DateSpan? {
    let start = DateCursor(DateWord.words(of: text, lexicon: words))
    for form in WrittenDate.forms {
      var cursor = start
      guard let date = form(&cursor), let span = try? span(of: date, basis: basis.rawValue),
        span.precision == .day
      else { continue }
      return span
    }
    return nil
  }

  private static func span(
    of date: WrittenDate, basis: String
  ) throws(PublicationDateError) -> DateSpan {
    let span: DateSpan?
    switch date {
    case .day(let year, let month, let day):
      span = CalendarDay(year: year, month: month, day: day).map { .day($0, basis: basis) }
    case .month(let month, let year):
      span = .month(month, year: year, basis: basis)
    case .year(let year):
      span = .year(year, basis: basis)
    case .dayAndMonthInDoubt(let one, let other, _):
      guard !(1...12).contains(one) || !(1...12).contains(other) else { throw .ambiguous }
      span = nil
    }
    guard let span else { throw .noSuchDay }
    return span
  }
}

/// Words of a person that are no date.
public struct UnreadDate: Error, Hashable, Sendable, CustomStringConvertible {
  /// The words.
  public let text: String
  /// Why they are none.
  public let cause: PublicationDateError

  /// The words, and how a date is written.
  public var description: String {
    "\(Printable.quote(text)) is no date"
      + (cause == .noSuchDay ? " that exists" : "") + "; write it as YYYY-MM-DD, YYYY-MM or YYYY"
  }
}
