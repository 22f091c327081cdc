internal import CSQLite

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

extension SQLiteError {
  /// The error with the path and the cause in its message; `errno` is the system's last error.
  func opening(_ path: String, for mode: Connection.Mode, errno: Int32) -> SQLiteError {
    let cause =
      switch (code, errno) {
      case (.notADatabase, _): "the file is not an SQLite database"
      case (.readOnly, _): "the file or its directory may only be read"
      case (.cannotOpen, ENOENT): Self.absence(of: path, for: mode)
      case (.cannotOpen, EISDIR), (.inputOutput, EISDIR): "it is a directory, not a file"
      case (.cannotOpen, ENOTDIR): "a part of the path is a file, not a directory"
      case (.cannotOpen, EACCES), (.cannotOpen, EPERM): "permission denied"
      case (.cannotOpen, EROFS): "the file system may only be read"
      default: message
      }
    return SQLiteError(code, "cannot open \(path): \(cause)", file: path)
  }

  /// Why there is no file; SQLite tries to read what it could not create, and so says of a
  /// directory that allows no new file that the file is missing.
  private static func absence(of path: String, for mode: Connection.Mode) -> String {
    let directory = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
    guard access(directory, F_OK) == 0 else { return "no such directory" }
    return switch mode {
    case .readOnly: "no such file"
    case .readWrite: "the directory does not allow a new file"
    }
  }
}
