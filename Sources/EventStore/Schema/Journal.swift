internal import Foundation

/// The file beside a database in which its last commits wait to be moved into it.
///
/// SQLite reads one that lies beside a database as that database's own, whosever it is.
/// https://www.sqlite.org/howtocorrupt.html
struct Journal {
  let path: String

  init(of database: String) { path = database + "-wal" }

  /// Whether there is one, with commits in it.
  var isFilled: Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.size] as? Int ?? 0 > 0
  }
}
