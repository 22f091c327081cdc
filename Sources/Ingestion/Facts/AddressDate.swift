internal import EventModel

/// The day or month in the path of an address: `/2024/03/03/`, `/2024-03-03-`, `/20240303/`, `/2024/03/`.
///
/// Newspapers file a page under the day it appears. A number is taken only where it stands as whole
/// parts of the path, and for a day that exists.
struct AddressDate {
  /// The date, with the basis `url`.
  let date: DateSpan

  /// Finds the date in an address; nil when it holds none, or days that differ.
  init?(_ address: PageAddress) {
    let parts = address.path.split(separator: "/")
    var days: [CalendarDay] = []
    var months: [DateSpan] = []
    for (index, part) in parts.enumerated() {
      if let day = Self.day(Self.numbers(part)) { days.append(day) }
      let rest = parts[index...].prefix(3).map { $0 }
      guard rest.count > 1, let year = Self.number(rest[0], 4), let month = Self.number(rest[1], 2)
      else { continue }
      if rest.count == 3, let number = Self.number(rest[2], 2),
        let day = Self.plausible(year, month, number)
      {
        days.append(day)
      } else if Self.plausible(year, month, 1) != nil,
        let span = DateSpan.month(month, year: year, basis: PublicationBasis.url.rawValue)
      {
        months.append(span)
      }
    }
    if let day = days.first, days.allSatisfy({ $0 == day }) {
      date = .day(day, basis: PublicationBasis.url.rawValue)
    } else if days.isEmpty, months.count == 1 {
      date = months[0]
    } else {
      return nil
    }
  }

  /// The numbers a part begins with, parted by hyphens.
  private static func numbers(_ part: Substring) -> [Substring] {
    let pieces = part.split(separator: "-", omittingEmptySubsequences: false)
    return Array(pieces.prefix { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } })
  }

  /// `2024-03-03-words` or `20240303`, the whole of the part or what it begins with.
  private static func day(_ part: [Substring]) -> CalendarDay? {
    if part.count >= 3, let year = number(part[0], 4), let month = number(part[1], 2),
      let day = number(part[2], 2)
    {
      return plausible(year, month, day)
    }
    guard part.count == 1, let compact = number(part[0], 8) else { return nil }
    return plausible(compact / 10_000, compact / 100 % 100, compact % 100)
  }

  private static func number(_ digits: Substring, _ count: Int) -> Int? {
    guard digits.utf8.count == count || count == 2 && digits.utf8.count == 1 else { return nil }
    return Int(digits)
  }

  /// The web has pages since 1991, and newspapers give their archives older addresses.
  private static func plausible(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay? {
    1900...2100 ~= year ? CalendarDay(year: year, month: month, day: day) : nil
  }
}
