import ArgumentParser

/// How many rows.
struct RowLimit: ParsableArguments {
  @Option(help: ArgumentHelp("At most so many rows.", valueName: "n"))
  var limit: Int?

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit must not be negative") }
  }
}
