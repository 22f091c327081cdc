import ArgumentParser
import EventModel
import EventStore

/// Who takes part in most events, where and when.
struct BusiestOptions: ParsableArguments {
  @Flag(help: "Count events and list the busiest first.")
  var top = false

  @Option(help: "With --top, where they must stand: source, target or third.")
  var role: EventReader.Role?

  @Option(help: ArgumentHelp("With --top, not wholly before this day.", valueName: "YYYY-MM-DD"))
  var from: CalendarDay?

  @Option(help: ArgumentHelp("With --top, not wholly after this day.", valueName: "YYYY-MM-DD"))
  var to: CalendarDay?

  /// The events that are counted.
  var query: EventQuery { EventQuery(from: from, to: to) }

  /// Refuses what means nothing without `--top`.
  func refuse() throws {
    if role != nil || from != nil || to != nil {
      throw ValidationError("--role, --from and --to are of --top")
    }
  }
}
