internal import Foundation

/// Runs pdftotext of poppler-utils, the one program Chancery calls: it is given a file and no shell,
/// and stopped when it gives too much or takes too long.
enum PDFText {
  /// Two minutes; arbitrary: a thousand pages take some seconds.
  private static let seconds = 120

  /// The text of a PDF file, its pages parted by form feeds.
  ///
  /// - Throws: `unreadablePDF`, `tooLong`.
  static func text(of path: String, limit: Int) throws(RejectionCause) -> [UInt8] {
    guard let program = program else { throw .unreadablePDF(.noProgram) }
    let process = Process()
    process.executableURL = URL(filePath: program)
    // A name that begins with a hyphen is no option.
    process.arguments = ["-q", "-enc", "UTF-8", path.hasPrefix("-") ? "./" + path : path, "-"]
    let output = Pipe()
    process.standardOutput = output
    process.standardInput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { throw .unreadablePDF(.noProgram) }
    // What waits for its time must not keep the process and its pipe open until then.
    let watch = DispatchWorkItem { [weak process] in process?.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(seconds), execute: watch)
    defer {
      watch.cancel()
      try? output.fileHandleForReading.close()
    }
    var bytes: [UInt8] = []
    while let more = try? output.fileHandleForReading.read(upToCount: 64 << 10), !more.isEmpty {
      bytes += more
      guard bytes.count <= limit else {
        process.terminate()
        process.waitUntilExit()
        throw .tooLong(limit: limit)
      }
    }
    process.waitUntilExit()
    guard process.terminationReason == .exit else {
      throw .unreadablePDF(.tookTooLong(seconds: seconds))
    }
    guard process.terminationStatus == 0 else {
      throw .unreadablePDF(.failed(status: process.terminationStatus))
    }
    return bytes
  }

  /// Where pdftotext is, by PATH; nil when it is nowhere.
  static var program: String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { $0 + "/pdftotext" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
