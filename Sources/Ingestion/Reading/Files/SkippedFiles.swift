/// What a walk through directories passed by, counted.
public struct SkippedFiles: Hashable, Sendable {
  /// Files and directories whose names begin with a full stop.
  public internal(set) var hidden = 0

  /// Files whose names end in nothing that is known.
  public internal(set) var unknownFormat = 0

  /// Pipes, sockets and devices.
  public internal(set) var special = 0

  /// Directories reached a second time, through a symbolic link.
  public internal(set) var repeatedDirectories = 0

  /// Nothing passed by.
  public init() {}

  /// All of them.
  public var total: Int { hidden + unknownFormat + special + repeatedDirectories }
}
