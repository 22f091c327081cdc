internal import CSQLite

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#else
internal import Glibc
#endif

/// Reading from a folder that may not be written.
extension Connection {
  /// Whether a file lies where nobody of our rights can make a journal beside it, and none is there.
  ///
  /// A database in WAL mode is read by the help of files beside it, which SQLite makes where they
  /// are missing. https://www.sqlite.org/wal.html#read_only_databases
  static func isSealed(_ path: String) -> Bool {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
    return access(path, R_OK) == 0 && access(folder, W_OK) != 0 && access(path + "-wal", F_OK) != 0
  }

  /// Opens a file as one that does not change while it is read, so that no journal is needed.
  ///
  /// Somebody of other rights who writes to it meanwhile is not noticed.
  /// https://www.sqlite.org/uri.html#uriimmutable
  static func openSealed(_ path: String) throws(SQLiteError) -> OpaquePointer {
    let escaped = path.utf8.map { byte in
      plain.contains(byte)
        ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return try open(
      "file:" + escaped.joined() + "?immutable=1", called: path, for: .readOnly,
      flags: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI)
  }

  /// The bytes that a path in a URI holds as they are; all others are escaped.
  private static let plain = Set(
    "/.-_~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
}
