import EventModel
import Foundation

extension CalendarDay {
  /// The day it is, where the computer stands.
  static var today: CalendarDay {
    let now = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: .now)
    let day = now.year.flatMap { year in
      now.month.flatMap { month in
        now.day.flatMap { CalendarDay(year: year, month: month, day: $0) }
      }
    }
    guard let day else { preconditionFailure("the Gregorian calendar gives a day that exists") }
    return day
  }
}
