import Foundation
import Rendering
import Testing

struct BufferedOutputTests {
  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 1_000_000])
  func allThatIsWrittenArrives(bytes: Int) throws {
    let file = try TemporaryFile()
    let output = BufferedOutput(descriptor: file.descriptor)
    let text = String(repeating: "a", count: bytes)
    try output.write(text)
    try output.flush()
    #expect(try file.text() == text)
  }

  @Test func littleIsHeldBackUntilFlushed() throws {
    let file = try TemporaryFile()
    let output = BufferedOutput(descriptor: file.descriptor)
    try output.write("held")
    #expect(try file.text().isEmpty)
    try output.flush()
    try output.flush()
    #expect(try file.text() == "held")
  }

  @Test func aForgottenFlushLosesNothing() throws {
    let file = try TemporaryFile()
    do {
      let output = BufferedOutput(descriptor: file.descriptor)
      try output.write("kept")
    }
    #expect(try file.text() == "kept")
  }

  @Test func aClosedPipeIsItsOwnError() throws {
    signal(SIGPIPE, SIG_IGN)
    let ends = try Self.pipe()
    close(ends.read)
    defer { close(ends.write) }
    let output = BufferedOutput(descriptor: ends.write)
    try output.write("unread")
    #expect(throws: OutputError.closedPipe) { try output.flush() }
    #expect(throws: Never.self) { try output.flush() }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullDiskIsTold() throws {
    let descriptor = open("/dev/full", O_WRONLY)
    defer { close(descriptor) }
    let output = BufferedOutput(descriptor: descriptor)
    try output.write("too much")
    let error = #expect(throws: OutputError.self) { try output.flush() }
    #expect(error == .failed(code: ENOSPC))
    #expect(error?.description == "cannot write the output: No space left on device")
  }

  @Test func aPipeThatIsFullIsWaitedFor() throws {
    let ends = try Self.pipe()
    #expect(fcntl(ends.write, F_SETFL, O_NONBLOCK) == 0)
    let reader = Reader(ends.read)
    reader.start()
    let output = BufferedOutput(descriptor: ends.write)
    let text = String(repeating: "0123456789abcdef", count: 65_536)
    for _ in 0..<4 { try output.write(text) }
    try output.flush()
    close(ends.write)
    #expect(reader.count() == 4 * text.utf8.count)
  }

  @Test func rowsReachTheDescriptor() throws {
    let file = try TemporaryFile()
    var writer = RowWriter(
      .csv, columns: [Column("a")], layout: RowLayout(for: Samples.device(.redirected)),
      to: BufferedOutput(descriptor: file.descriptor))
    try writer.write([.integer(1)])
    try writer.finish()
    #expect(try file.text() == "a\r\n1\r\n")
  }

  @Test func anEmptyResultStillHasItsHeader() throws {
    let file = try TemporaryFile()
    var writer = RowWriter(
      .tsv, columns: [Column("a"), Column("b")],
      layout: RowLayout(for: Samples.device(.redirected)),
      to: BufferedOutput(descriptor: file.descriptor))
    try writer.finish()
    #expect(try file.text() == "a\tb\n")
  }

  private static func pipe() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    guard Foundation.pipe(&ends) == 0 else { throw POSIXError(.EMFILE) }
    return (ends[0], ends[1])
  }
}
