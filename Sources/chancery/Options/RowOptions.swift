import ArgumentParser

/// What a command takes that lists rows of the database: which, how, how many.
struct RowOptions: ParsableArguments {
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var most: RowLimit

  /// At most so many rows; nil for all.
  var limit: Int? { most.limit }
}
