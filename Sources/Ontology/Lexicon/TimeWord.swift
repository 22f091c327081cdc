internal import EventModel
internal import Spelling

/// A stretch that time is counted in.
public enum TimeUnit: Hashable, Sendable {
  /// Days: 1 for a day, 7 for a week.
  case days(Int)
  /// Months: 1, or 3 for a quarter.
  case months(Int)
  /// Years: 1, 10 for a decade, 100 for a century.
  case years(Int)
}

/// Which part of a stretch of time is meant.
public enum PartOfPeriod: String, Hashable, Sendable, CaseIterable {
  /// "early", "the beginning of".
  case start
  /// "mid", "the middle of".
  case middle
  /// "late", "the end of".
  case end
}

/// A word that tells time, as `seeds/lexicon/time-words.tsv` has it.
public struct TimeWord: Hashable, Sendable {
  /// What a word is in a date.
  public enum Meaning: Hashable, Sendable {
    /// How many: "three".
    case number(Int)
    /// Which in a row: "third".
    case ordinal(Int)
    /// The month, 1 through 12, of an abbreviation that is no three letters long: "Sept."
    case month(Int)
    /// The day of the week, 1 for Monday.
    case weekday(Int)
    /// What is counted: "weeks".
    case unit(TimeUnit)
    /// A season by its first and last month, the last of winter being that of the next year.
    case season(first: Int, last: Int)
    /// A day of every year.
    case feast(month: Int, day: Int)
    /// A day counted from the day of writing: "yesterday" is -1.
    case day(Int)
    /// A part of the day, which leaves the date as it is.
    case hour
    /// A part of what follows: "early".
    case part(PartOfPeriod)
    /// A step from the time of writing: "last" is -1.
    case step(Int)
    /// A step from the time told of before: "following" is 1.
    case narrativeStep(Int)
    /// A term of office: "presidency".
    case term
    /// What happens at a time of its own: "war".
    case occasion
    /// A verb that tells whether what it governs came about: "fail".
    case implicative
    /// What readers and editors do with a text: "accessed".
    case bookkeeping
  }

  /// The word or words, in lower case.
  public let text: String
  /// What it is.
  public let meaning: Meaning

  /// The words that the column `kind` may hold.
  static let kinds = [
    "number", "ordinal", "month", "weekday", "unit", "season", "feast", "day", "hour", "part",
    "step", "narrative", "term", "occasion", "implicative", "bookkeeping",
  ]

  static func read(_ seeds: SeedLibrary) throws -> [TimeWord] {
    let table = try CodeList(
      seeds.table("lexicon/time-words", columns: ["word", "kind", "value", "example", "source"]),
      key: "word"
    ).table
    return try table.rows.map { TimeWord(text: $0["word"], meaning: try meaning($0)) }
  }

  private static func meaning(_ row: SeedTable.Row) throws(SeedError) -> Meaning {
    switch row["kind"] {
    case "number": return .number(try number(row, 1...1000))
    case "ordinal": return .ordinal(try number(row, 1...100))
    case "month": return .month(try number(row, 1...12))
    case "weekday": return .weekday(try number(row, 1...7))
    case "unit": return .unit(try unit(row))
    case "season":
      let months = try pair(row, between: "/")
      return .season(first: months.0, last: months.1)
    case "feast":
      let (month, day) = try pair(row, between: "-")
      guard CalendarDay(year: 2000, month: month, day: day) != nil else { throw fault(row) }
      return .feast(month: month, day: day)
    case "day": return .day(try number(row, -2...2))
    case "hour": return .hour
    case "part":
      guard let part = PartOfPeriod(rawValue: row["value"]) else { throw fault(row) }
      return .part(part)
    case "step": return .step(try number(row, -1...1))
    case "narrative": return .narrativeStep(try number(row, -1...1))
    case "term": return .term
    case "occasion": return .occasion
    case "implicative": return .implicative
    case "bookkeeping": return .bookkeeping
    default:
      throw row.error(
        "kind",
        .unknownCode(
          row["kind"], of: "kind of time word",
          nearest: Vocabulary(kinds).nearest(to: row["kind"])))
    }
  }

  private static func number(
    _ row: SeedTable.Row, _ allowed: ClosedRange<Int>
  ) throws(SeedError) -> Int {
    guard let number = Int(row["value"]), allowed.contains(number) else { throw fault(row) }
    return number
  }

  private static func pair(
    _ row: SeedTable.Row, between separator: Character
  ) throws(SeedError) -> (Int, Int) {
    let parts = row["value"].split(separator: separator).map { Int($0) ?? 0 }
    guard parts.count == 2, (1...12).contains(parts[0]), (1...31).contains(parts[1]) else {
      throw fault(row)
    }
    return (parts[0], parts[1])
  }

  private static func unit(_ row: SeedTable.Row) throws(SeedError) -> TimeUnit {
    let parts = row["value"].split(separator: " ")
    guard parts.count == 2, let count = Int(parts[0]), (1...1000).contains(count) else {
      throw fault(row)
    }
    switch parts[1] {
    case "day": return .days(count)
    case "month" where 12 % count == 0: return .months(count)
    case "year": return .years(count)
    default: throw fault(row)
    }
  }

  private static func fault(_ row: SeedTable.Row) -> SeedError {
    row.error("value", .malformed(row["value"], expected: "a value of the kind \(row["kind"])"))
  }
}
