internal import CSQLite

extension Connection {
  /// When a transaction takes the write lock.
  public enum TransactionKind: Sendable {
    /// At once, so that a writer waits at the beginning and never fails half way with `busy`.
    /// A read-only connection begins to read.
    case immediate

    /// When it first writes; right for several reads of one state.
    case deferred
  }

  /// Does all of a piece of work or none of it.
  ///
  /// A transaction inside another is a savepoint: when its body throws, only its own changes are
  /// undone. The error of the body is the one thrown, whatever rolling back may add. Where SQLite
  /// itself has rolled all back (a full disk, an interrupt), an inner error must not be swallowed:
  /// what runs after it is outside any transaction, and the outer one fails at its end.
  /// https://www.sqlite.org/lang_transaction.html
  public func transaction<Output>(
    _ kind: TransactionKind = .immediate, _ body: () throws -> Output
  ) throws -> Output {
    let steps = isInTransaction ? TransactionSteps.nested : TransactionSteps(kind)
    try execute(steps.begin)
    do {
      let output = try body()
      try execute(steps.end)
      return output
    } catch {
      if isInTransaction { try? execute(steps.undo) }
      throw error
    }
  }
}

/// The SQL that begins, ends and undoes a transaction.
private struct TransactionSteps {
  let begin: String
  let end: String
  let undo: String

  /// Savepoints of one name nest: each command means the innermost.
  static let nested = TransactionSteps(
    begin: "SAVEPOINT nested", end: "RELEASE nested", undo: "ROLLBACK TO nested; RELEASE nested")

  init(_ kind: Connection.TransactionKind) {
    let begin =
      switch kind {
      case .immediate: "BEGIN IMMEDIATE"
      case .deferred: "BEGIN DEFERRED"
      }
    self.init(begin: begin, end: "COMMIT", undo: "ROLLBACK")
  }

  private init(begin: String, end: String, undo: String) {
    self.begin = begin
    self.end = end
    self.undo = undo
  }
}
