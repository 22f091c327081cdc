import SQLite
import Testing

struct ValueTests {
  let connection: Connection

  init() throws {
    connection = try Connection(.memory)
    try connection.execute(
      "CREATE TABLE t (i INTEGER, r REAL, s TEXT, b BLOB, a ANY) STRICT")
  }

  /// Stores a value in a column and returns a statement that is at its row.
  func stored(_ value: some Bindable, in column: String) throws -> Statement {
    try connection.execute("DELETE FROM t")
    try connection.prepare("INSERT INTO t (\(column)) VALUES (?1)").run(value)
    let query = try connection.prepare("SELECT \(column) FROM t")
    let isAtRow = try query.step()
    #expect(isAtRow)
    return query
  }

  @Test(arguments: [0, 1, -1, 43, 1 << 31, 1 << 53 + 1, .max, .min] as [Int64])
  func integerRoundTrips(number: Int64) throws {
    let row = try stored(number, in: "i")
    let back = try (row.int64(0), row.int(0), row.optionalInt64(0), row.value(0))
    #expect(back == (number, Int(number), number, .integer(number)))
  }

  @Test(arguments: [
    0, 1.5, -1.5, 0.1, .pi, .infinity, -.infinity, .greatestFiniteMagnitude,
    -.greatestFiniteMagnitude, .leastNonzeroMagnitude, .leastNormalMagnitude, 1e300, 3,
  ])
  func realRoundTrips(number: Double) throws {
    let row = try stored(number, in: "r")
    let back = try (row.double(0), row.optionalDouble(0), row.value(0))
    #expect(back == (number, number, .real(number)))
  }

  /// A column of REAL keeps a whole number as an integer on disk, which has one zero.
  @Test func negativeZeroKeepsItsSignOnlyWhereNoColumnTypeConvertsIt() throws {
    let anyRow = try stored(-0.0, in: "a")
    let fromAny = try anyRow.double(0)
    #expect(fromAny == 0 && fromAny.sign == .minus)
    let realRow = try stored(-0.0, in: "r")
    let fromReal = try realRow.double(0)
    #expect(fromReal == 0 && fromReal.sign == .plus)
  }

  @Test(arguments: [Double.nan, -Double.nan, Double.signalingNaN])
  func notANumberIsRefusedAndStoresNothing(number: Double) throws {
    let insert = try connection.prepare("INSERT INTO t (r) VALUES (?1)")
    let error = #expect(throws: SQLiteError.self) { try number.bind(to: insert, at: 1) }
    #expect(error?.code == .mismatch)
    #expect(throws: SQLiteError.self) { try Value.real(number).bind(to: insert, at: 1) }
    #expect(try connection.value(of: "SELECT count(*) FROM t") == 0)
  }

  @Test(arguments: [
    "", "a", "né\u{301}e", "日本", "🇨🇱👩🏽‍✈️🧑‍🧑‍🧒", "a\0b", "\0", "\0\0", "\u{FEFF}x", "\u{FFFD}", "\u{FFFF}",
    "\u{D7FF}\u{E000}", "\u{10FFFF}", "line\r\nline\n", "'; DROP TABLE t; --", " ", "043",
  ])
  func textRoundTrips(text: String) throws {
    let row = try stored(text, in: "s")
    let back = try (row.text(0), row.optionalText(0), row.value(0))
    // Scalars, since == on strings would hide a changed normal form.
    #expect(Array(back.0.unicodeScalars) == Array(text.unicodeScalars))
    #expect(back == (text, text, .text(text)))
  }

  @Test func partOfATextRoundTrips() throws {
    let text = "the foreign minister of Chile"
    let row = try stored(text.suffix(5), in: "s")
    #expect(try row.text(0) == "Chile")
  }

  @Test(arguments: [[], [0], [0, 0, 255], Array(0...255)] as [[UInt8]])
  func blobRoundTrips(bytes: [UInt8]) throws {
    let row = try stored(bytes, in: "b")
    let back = try (row.blob(0), row.optionalBlob(0), row.value(0))
    #expect(back == (bytes, bytes, .blob(bytes)))
  }

  @Test func tenMegabytesRoundTrip() throws {
    let text = String(repeating: "näch", count: 2 << 20)
    let textRow = try stored(text, in: "s")
    let textBack = try textRow.text(0)
    #expect(textBack.utf8.elementsEqual(text.utf8))
    let bytes = (0..<(10 << 20)).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let blobRow = try stored(bytes, in: "b")
    let blobBack = try blobRow.blob(0)
    #expect(blobBack.elementsEqual(bytes))
  }

  @Test func nilIsNullAndReadsAsNil() throws {
    let row = try stored(String?.none, in: "s")
    let isNull = row.isNull(0)
    let back = try (
      row.optionalInt64(0), row.optionalInt(0), row.optionalDouble(0), row.optionalText(0)
    )
    #expect(isNull)
    #expect(back == (nil, nil, nil, nil))
    #expect(try row.optionalBlob(0) == nil)
    #expect(try row.value(0) == .null)
    #expect(throws: SQLiteError.self) { try readText(row) }
  }

  @Test(arguments: [.null, 1, 1.5, "text", .blob([1, 2])] as [Value])
  func valueRoundTripsInAColumnOfAnyType(value: Value) throws {
    let row = try stored(value, in: "a")
    #expect(try row.value(0) == value)
  }

  @Test func valueOfAnotherTypeIsAMismatchThatNamesTheColumn() throws {
    let row = try stored("five", in: "s")
    let error = #expect(throws: SQLiteError.self) { try readInteger(row) }
    #expect(error?.code == .mismatch)
    #expect(error?.message == "column 0 (s) holds text, not a whole number")
  }

  @Test func integerReadsAsDouble() throws {
    let row = try stored(3, in: "i")
    #expect(try row.double(0) == 3)
  }

  @Test func textThatIsNotUTF8IsAMismatch() throws {
    let query = try connection.prepare("SELECT CAST(x'61FF62' AS TEXT)")
    _ = try query.step()
    let error = #expect(throws: SQLiteError.self) { try readText(query) }
    #expect(error?.code == .mismatch)
  }

  func readText(_ row: borrowing Statement) throws -> String { try row.text(0) }

  func readInteger(_ row: borrowing Statement) throws -> Int64 { try row.int64(0) }
}
