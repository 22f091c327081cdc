public import ArgumentParser
public import EventModel
public import EventStore
public import Inquiry
public import Rendering

// The values of other rooms that an option can be.

extension CalendarDay: ExpressibleByArgument {
  /// Reads `YYYY-MM-DD`.
  public init?(argument: String) { self.init(iso8601: argument) }
}

extension EventReader.Period: ExpressibleByArgument {}

extension PoliticalActor.Kind: ExpressibleByArgument {}

extension Graph.Language: ExpressibleByArgument {}

extension EventReader.Breakdown: ExpressibleByArgument {}

extension EventQuery.Order: ExpressibleByArgument {}

extension Query.Focus: ExpressibleByArgument {}

extension EventReader.Role: ExpressibleByArgument {}
