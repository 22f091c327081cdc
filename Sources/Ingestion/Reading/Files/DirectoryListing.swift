internal import Foundation

/// The names in one directory.
enum DirectoryListing {
  /// The names but for `.` and `..`, in the order of their bytes, whatever the locale.
  ///
  /// - Throws: `missing` or `unreadable`.
  static func names(in directory: RawPath) throws(RejectionCause) -> [[UInt8]] {
    guard let stream = directory.withCString({ opendir($0) }) else {
      throw .systemFailure(errno)
    }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw .systemFailure(errno) }
        break
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
