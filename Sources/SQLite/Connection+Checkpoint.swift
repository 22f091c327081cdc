internal import CSQLite

extension Connection {
  /// How far a checkpoint goes. https://www.sqlite.org/c3ref/wal_checkpoint_v2.html
  public enum CheckpointKind: Sendable {
    /// As much as can be done without waiting for anyone.
    case passive

    /// All of it, waiting for the writer and for readers of older states.
    case full

    /// All of it, and the WAL file is left empty.
    case truncate
  }

  /// How far a checkpoint has come, in frames of the WAL file.
  public struct Checkpoint: Hashable, Sendable {
    /// The frames in the WAL file.
    public let frames: Int

    /// Those of them that are in the database file.
    public let movedFrames: Int
  }

  /// Moves what the WAL file holds into the database file; `busy` when others keep it from that.
  ///
  /// Without a WAL file there is nothing to do.
  @discardableResult
  public func checkpoint(_ kind: CheckpointKind = .truncate) throws(SQLiteError) -> Checkpoint {
    let mode =
      switch kind {
      case .passive: SQLITE_CHECKPOINT_PASSIVE
      case .full: SQLITE_CHECKPOINT_FULL
      case .truncate: SQLITE_CHECKPOINT_TRUNCATE
      }
    var frames: Int32 = 0
    var moved: Int32 = 0
    let code = sqlite3_wal_checkpoint_v2(handle, nil, mode, &frames, &moved)
    guard code == SQLITE_OK else { throw failure(code) }
    // SQLite reports -1 for a database that is not in WAL mode.
    return Checkpoint(frames: max(0, Int(frames)), movedFrames: max(0, Int(moved)))
  }
}
