public import EventModel

/// The stretch of time a question asks about.
public struct TimeFrame: Hashable, Sendable {
  /// The first day; nil for an open start.
  public var from: CalendarDay?
  /// The last day, inclusive; nil for an open end.
  public var to: CalendarDay?

  /// All of time.
  public static let always = TimeFrame(from: nil, to: nil)

  /// From a first day to a last, either of which may be open.
  public init(from: CalendarDay?, to: CalendarDay?) {
    self.from = from
    self.to = to
  }
}

extension TimeFrame: CustomStringConvertible {
  /// The frame in words, for the line that says how a question was understood.
  public var description: String {
    switch (from, to) {
    case (nil, nil): "any date"
    case (let from?, nil): "from \(from)"
    case (nil, let to?): "up to \(to)"
    case (let from?, let to?): from == to ? "on \(from)" : "\(from) to \(to)"
    }
  }
}
