public import EventModel

/// One ingest: what was asked, of which program.
public struct Run: Sendable {
  /// When it began, ISO 8601 in UTC.
  public let startedAt: String
  /// The program's version.
  public let version: String
  /// The arguments as a JSON array.
  public let arguments: String
  /// The hash of the seeds it codes by.
  public let seeds: String
  /// The hash of the model it parses by; nil where none is used.
  public let model: String?

  /// A run about to begin.
  public init(
    startedAt: String, version: String, arguments: String, seeds: String, model: String? = nil
  ) {
    self.startedAt = startedAt
    self.version = version
    self.arguments = arguments
    self.seeds = seeds
    self.model = model
  }
}

/// A run's number in the database.
public struct RunID: Hashable, Sendable {
  let number: Int64
}

/// What a run came to.
public struct RunCounts: Hashable, Sendable {
  /// Documents stored.
  public var documents = 0
  /// Sentences stored.
  public var sentences = 0
  /// Events stored.
  public var events = 0
  /// Documents stored but not coded, since they are not in English.
  public var notEnglish = 0
  /// Documents stored that repeat one stored before.
  public var repeats = 0
  /// Documents whose bytes were stored already.
  public var duplicates = 0
  /// Inputs that could not be read.
  public var rejects = 0
  /// The first day of the latest published document stored; nil where no day is told.
  public var latestPublished: CalendarDay?

  /// Nothing done yet.
  public init() {}
}

/// An input that could not be read, as the run records it.
public struct RejectedInput: Hashable, Sendable {
  /// The file, as given.
  public let path: String
  /// The line, from 1, where one is to blame.
  public let line: Int?
  /// The reason's code.
  public let reason: String
  /// Place, cause and remedy in words.
  public let message: String

  /// A rejection to record.
  public init(path: String, line: Int?, reason: String, message: String) {
    self.path = path
    self.line = line
    self.reason = reason
    self.message = message
  }
}
