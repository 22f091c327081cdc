/// How far a backup has come, in pages of the database.
public struct BackupProgress: Hashable, Sendable {
  /// The pages copied so far.
  public let copiedPages: Int

  /// The pages to copy in all.
  public let totalPages: Int
}
