internal import Foundation

/// The path of a file as the system has it: bytes that need not be valid UTF-8.
struct RawPath: Hashable {
  /// The bytes, without the NUL that ends them.
  let bytes: [UInt8]

  /// The path a person typed.
  init(_ text: String) { bytes = Array(text.utf8) }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The path of something in this directory.
  func appending(_ name: [UInt8]) -> RawPath {
    let slash = UInt8(ascii: "/")
    return RawPath(bytes: bytes + (bytes.last == slash ? [] : [slash]) + name)
  }

  /// The path as text, with U+FFFD for what isn't UTF-8.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The part after the last slash, as text.
  var name: String {
    String(decoding: bytes.split(separator: UInt8(ascii: "/")).last ?? [], as: UTF8.self)
  }

  /// Calls a function of the system with the path.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (bytes.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map(body) ?? body("")
    }
  }

  /// The bytes of the regular file at the path, links followed; nil for anything else.
  var size: Int? {
    var status = stat()
    guard withCString({ stat($0, &status) }) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    return Int(status.st_size)
  }

  /// What stands at the path, links followed.
  ///
  /// - Throws: `missing` or `unreadable`.
  func kind() throws(RejectionCause) -> FileKind {
    var status = stat()
    guard withCString({ stat($0, &status) }) == 0 else { throw .systemFailure(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      return .directory(
        FileIdentity(device: UInt64(status.st_dev), number: UInt64(status.st_ino)))
    case S_IFREG: return .regular
    default: return .special
    }
  }
}

/// What a path leads to.
enum FileKind: Hashable {
  case regular
  case directory(FileIdentity)
  /// A pipe, socket or device.
  case special
}

/// What tells one file of a machine from another, by whatever path it is reached.
struct FileIdentity: Hashable {
  /// The device that holds it.
  let device: UInt64
  /// Its number there.
  let number: UInt64
}

extension RejectionCause {
  /// The cause for a failed call of the system.
  static func systemFailure(_ number: Int32) -> RejectionCause {
    number == ENOENT ? .missing : .unreadable(systemError: number)
  }
}
